#ifndef C_ARROW_H
#define C_ARROW_H

#include <stddef.h>
#include <stdint.h>

#include "BlockFile.h"
#include "ColumnStatistics.h"
#include "JSONConverter.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Reads the footer of a Parquet file.
///
/// On success returns 0, stores the number of rows, and stores the schema as text that the caller frees with
/// `millrace_arrow_free`: one line a column, its name, a tab, and its type as the Glue Data Catalog names types.
/// On failure returns -1, or -2 if the file is not what was written, and stores a message in `text`, to be freed as well.
int millrace_parquet_schema(const millrace_file *file, int64_t *rows, char **text);

/// The same for an ORC file.
int millrace_orc_schema(const millrace_file *file, int64_t *rows, char **text);

void millrace_arrow_free(char *text);

/// Unpacks the head of a file that is compressed with `codec`: `bz2`, `lz4` (frames) or `zstd`; `bytes` may be cut off anywhere.
///
/// Returns how many bytes of `output` were filled, 0 if none could be.
int64_t millrace_decompress_head(
    const char *codec, const uint8_t *bytes, int64_t count, uint8_t *output, int64_t capacity);

/// Unpacks one block of Snappy without a frame; returns its size, or -1 if it is none or larger than `capacity`.
int64_t millrace_snappy_uncompress(const uint8_t *bytes, int64_t count, uint8_t *output, int64_t capacity);

/// Compresses bytes as one block of Snappy without a frame; returns its size, or -1 if `capacity` is below `millrace_snappy_bound`.
int64_t millrace_snappy_compress(const uint8_t *bytes, int64_t count, uint8_t *output, int64_t capacity);

int64_t millrace_snappy_bound(int64_t count);

/// Compresses bytes that come in pieces into one frame of Zstandard; used by one thread at a time.
typedef struct millrace_zstd millrace_zstd;

/// Null if there is no memory for it.
millrace_zstd *millrace_zstd_new(void);

/// Takes some of the bytes, and writes what they came to so far. Returns 0, or -1 if it failed.
int millrace_zstd_compress(
    millrace_zstd *zstd, const uint8_t *bytes, int64_t count, uint8_t *output, int64_t capacity, int64_t *taken,
    int64_t *written);

/// Writes the rest. Returns 0, 1 if there is more for another call, or -1 if it failed.
int millrace_zstd_end(millrace_zstd *zstd, uint8_t *output, int64_t capacity, int64_t *written);

void millrace_zstd_free(millrace_zstd *zstd);

#ifdef __cplusplus
}
#endif

#endif
