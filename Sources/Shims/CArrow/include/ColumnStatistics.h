#ifndef C_COLUMN_STATISTICS_H
#define C_COLUMN_STATISTICS_H

#include <stddef.h>
#include <stdint.h>

#include "BlockFile.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Gathers statistics of columns over the rows of files; used by one thread at a time.
typedef struct millrace_statistics millrace_statistics;

typedef struct {
    /// `parquet`, `orc`, `csv` or `json`.
    const char *format;
    /// `bz2`, `gzip`, `lz4`, `zstd`, or null for a file that is not compressed.
    const char *codec;
    /// Of CSV.
    char delimiter;
    char quote;
    int has_header;
    /// All columns of the table in their order, in lines, as CSV has no names.
    const char *csv_columns;
} millrace_statistics_file;

/// `columns` are lines of a name, a tab, and a type as the Glue Data Catalog names it; those of other types than scalars are left out.
millrace_statistics *millrace_statistics_new(const char *columns);

/// Reads a file. Returns 0, or -1 with a message to be freed with `millrace_arrow_free`.
int millrace_statistics_read(
    millrace_statistics *statistics, const millrace_file *source, const millrace_statistics_file *file, char **message);

/// Lines of a column's name, its kind (BOOLEAN, DATE, DECIMAL, DOUBLE, LONG, STRING, BINARY), and the numbers of nulls, of distinct values,
/// of trues and of falses, the longest length and the sum of lengths, and the least and the greatest value, with tabs between; to be freed
/// with `millrace_arrow_free`, and at the end the number of values that have lengths. Values that there are none of are empty. A decimal is its unscaled value in hexadecimal, a colon and its scale.
char *millrace_statistics_result(millrace_statistics *statistics);

void millrace_statistics_free(millrace_statistics *statistics);

/// A value of a row: 0 null, 1 an integer or a boolean, 2 a number, 3 a text, which is valid during the call only.
typedef struct {
    int kind;
    int64_t integer;
    double number;
    const char *text;
    int64_t count;
} millrace_value;

/// Takes a row, and returns 0 to go on.
typedef int (*millrace_row_output)(void *context, const millrace_value *values, size_t count);

/// Reads the rows of a file, with the columns that are named in lines. Returns 0, or -1 with a message to be freed with
/// `millrace_arrow_free`.
int millrace_rows_read(
    const millrace_file *source, const millrace_statistics_file *file, const char *columns, millrace_row_output output,
    void *context, char **message);

#ifdef __cplusplus
}
#endif

#endif
