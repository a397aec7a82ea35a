#ifndef MD5_LANES_H
#define MD5_LANES_H

#include <stddef.h>
#include <stdint.h>

/// Texts that are digested beside each other.
#define MILLRACE_MD5_LANES 16

/// The state of MD5 (RFC 1321) of each text: its words A, B, C and D.
struct millrace_md5_lanes {
    uint32_t words[4][MILLRACE_MD5_LANES];
};

void millrace_md5_lanes_begin(struct millrace_md5_lanes *state);

/// Takes in so many blocks of 64 bytes of each text. What MD5 has at a text's end is the caller's to add.
void millrace_md5_lanes_update(
    struct millrace_md5_lanes *state, const uint8_t *const inputs[MILLRACE_MD5_LANES], size_t blocks);

#endif
