#ifndef C_ARROW_H
#define C_ARROW_H

#include <stddef.h>
#include <stdint.h>

#include "JSONConverter.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Reads the footer of the Parquet file at `path`.
///
/// On success returns 0, stores the number of rows, and stores the schema as text that the caller frees with
/// `millrace_arrow_free`: one line a column, its name, a tab, and its type as the Glue Data Catalog names types.
/// On failure returns -1 and stores a message in `text`, to be freed as well.
int millrace_parquet_schema(const char *path, int64_t *rows, char **text);

void millrace_arrow_free(char *text);

/// Compresses bytes as one block of Snappy without a frame; returns its size, or -1 if `capacity` is below `millrace_snappy_bound`.
int64_t millrace_snappy_compress(const uint8_t *bytes, int64_t count, uint8_t *output, int64_t capacity);

int64_t millrace_snappy_bound(int64_t count);

#ifdef __cplusplus
}
#endif

#endif
