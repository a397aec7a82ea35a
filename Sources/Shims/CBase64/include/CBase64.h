#ifndef C_BASE64_H
#define C_BASE64_H

#include <stddef.h>
#include <stdint.h>

/// Writes the base64 (RFC 4648, section 4, with padding) of `count` bytes: (count + 2) / 3 * 4 characters.
void millrace_base64_encode(const uint8_t *bytes, size_t count, uint8_t *text);

/// Decodes `count` characters and returns how many bytes they stand for, or -1 if they are not base64 with its padding.
///
/// `bytes` must have room for count / 4 * 3; on failure it may have been written to.
ptrdiff_t millrace_base64_decode(const uint8_t *text, size_t count, uint8_t *bytes);

#endif
