#include "CJQ.h"

#include <jq.h>
#include <jv.h>
#include <stdlib.h>
#include <string.h>

struct millrace_jq {
    jq_state *state;
    // The last message of the compiler.
    char *message;
};

static void note(void *context, jv message) {
    millrace_jq *jq = context;
    jv text = jv_get_kind(message) == JV_KIND_STRING ? jv_copy(message) : jv_dump_string(jv_copy(message), 0);
    free(jq->message);
    jq->message = strdup(jv_string_value(text));
    jv_free(text);
    jv_free(message);
}

millrace_jq *millrace_jq_new(const char *program, char **message) {
    millrace_jq *jq = calloc(1, sizeof *jq);
    jq->state = jq_init();
    jq_set_error_cb(jq->state, note, jq);
    if (jq_compile(jq->state, program)) return jq;
    *message = strdup(jq->message ? jq->message : "The program cannot be compiled");
    millrace_jq_free(jq);
    return NULL;
}

int millrace_jq_run(millrace_jq *jq, const char *json, size_t count, char **text) {
    jv input = jv_parse_sized(json, (int)count);
    int status = -1;
    jv value;
    if (!jv_is_valid(input)) {
        value = jv_invalid_get_msg(input);
        *text = strdup(jv_get_kind(value) == JV_KIND_STRING ? jv_string_value(value) : "The data is not valid JSON");
        jv_free(value);
        return -1;
    }
    jq_start(jq->state, input, 0);
    value = jq_next(jq->state);
    if (jv_is_valid(value)) {
        jv dumped = jv_dump_string(value, 0);
        *text = strdup(jv_string_value(dumped));
        jv_free(dumped);
        status = 0;
    } else if (jv_invalid_has_msg(jv_copy(value))) {
        jv message = jv_invalid_get_msg(value);
        jv shown = jv_get_kind(message) == JV_KIND_STRING ? message : jv_dump_string(message, 0);
        *text = strdup(jv_string_value(shown));
        jv_free(shown);
    } else {
        jv_free(value);
        status = 1;
    }
    // What the program would give besides is let go.
    jq_start(jq->state, jv_null(), 0);
    return status;
}

void millrace_jq_free(millrace_jq *jq) {
    if (!jq) return;
    jq_teardown(&jq->state);
    free(jq->message);
    free(jq);
}

void millrace_jq_free_text(char *text) { free(text); }
