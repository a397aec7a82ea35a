#ifndef C_ARROW_H
#define C_ARROW_H

#include <stddef.h>
#include <stdint.h>

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

#ifdef __cplusplus
}
#endif

#endif
