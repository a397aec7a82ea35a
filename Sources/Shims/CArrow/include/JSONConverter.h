#ifndef C_JSON_CONVERTER_H
#define C_JSON_CONVERTER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Turns JSON objects into a Parquet or ORC file; used by one thread at a time.
typedef struct millrace_converter millrace_converter;

typedef struct {
    /// 0 for Parquet, 1 for ORC.
    int format;
    /// As the format names it: UNCOMPRESSED, NONE, SNAPPY, GZIP, ZLIB, ZSTD.
    const char *compression;
    /// Row group (Parquet) or stripe (ORC), and page, in bytes.
    int64_t block_bytes;
    int64_t page_bytes;
    /// Whether Parquet columns may have dictionaries, and whether its data pages have version 2.
    int has_dictionary;
    int has_version2_pages;
    /// ORC: see arrow::adapters::orc::WriteOptions. The columns are separated by lines.
    double dictionary_key_threshold;
    double padding_tolerance;
    double bloom_filter_false_positives;
    const char *bloom_filter_columns;
    int row_index_stride;
    /// Keys are compared without regard to case.
    int is_case_insensitive;
    /// Dots in keys stand for underscores in columns.
    int replaces_dots;
    /// Lines of a column's name, a tab, and the key that it is read from.
    const char *column_keys;
    /// Patterns of Java's SimpleDateFormat separated by lines, or `millis`; tried before the formats that are always known.
    const char *timestamp_formats;
} millrace_converter_options;

/// Takes bytes of the file, on a thread of the converter's; they are valid only during the call. Returns 0 unless it cannot.
typedef int (*millrace_converter_output)(void *context, const uint8_t *bytes, size_t count);

/// The memory that conversions have used and will use again; it stays for as long as a conversion goes on or somebody holds it.
typedef struct millrace_conversion_memory millrace_conversion_memory;

millrace_conversion_memory *millrace_conversion_memory_hold(void);

void millrace_conversion_memory_release(millrace_conversion_memory *memory);

/// Begins a file whose columns are lines of a name, a tab, and a type as the Glue Data Catalog names it.
///
/// Returns null, and stores a message to be freed with `millrace_arrow_free`, for a type or an option that is not known.
millrace_converter *millrace_converter_new(
    const char *columns, const millrace_converter_options *options, millrace_converter_output output, void *context,
    char **message);

/// Adds a record of one or more JSON objects, which become rows if they fit. Returns 0, or -1, with a message, if the file cannot be written.
int millrace_converter_add(millrace_converter *converter, const uint8_t *bytes, size_t count, char **message);

/// Tells whether a record fits: 0 if it does; 1, with a message, if it does not; -1, with one, if that cannot be told.
///
/// For a converter that nothing is added to.
int millrace_converter_check(millrace_converter *converter, const uint8_t *bytes, size_t count, char **message);

/// Ends the file and tells how many rows it has, and how many records did not fit, with a message for the first of them; -1, with one, if
/// it cannot be written.
int millrace_converter_finish(millrace_converter *converter, int64_t *rows, int64_t *misfits, char **message);

/// Waits until the converter calls nothing any more, for one that is given up.
void millrace_converter_wait(millrace_converter *converter);

void millrace_converter_free(millrace_converter *converter);

#ifdef __cplusplus
}
#endif

#endif
