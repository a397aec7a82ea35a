#ifndef C_JQ_H
#define C_JQ_H

#include <stddef.h>

/// A jq program that is compiled; used by one thread at a time.
typedef struct millrace_jq millrace_jq;

/// Compiles a program. Returns null, and stores a message to be freed with `millrace_jq_free_text`, if it is none.
millrace_jq *millrace_jq_new(const char *program, char **message);

/// Runs the program on JSON and stores the first value that it gives, as JSON, in `text`.
///
/// Returns 0; 1 if it gives no value; -1, with a message in `text`, if the JSON cannot be read or the program fails.
int millrace_jq_run(millrace_jq *jq, const char *json, size_t count, char **text);

void millrace_jq_free(millrace_jq *jq);
void millrace_jq_free_text(char *text);

#endif
