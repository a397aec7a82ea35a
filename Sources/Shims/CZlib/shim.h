#include <zlib.h>

// deflateInit2 and inflateInit2 are macros, which Swift does not see.
static inline int millrace_deflate_init_gzip(z_streamp stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
}

static inline int millrace_inflate_init_gzip(z_streamp stream) { return inflateInit2(stream, MAX_WBITS + 16); }

static inline int millrace_deflate_init_raw(z_streamp stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}

static inline int millrace_inflate_init_raw(z_streamp stream) { return inflateInit2(stream, -MAX_WBITS); }

static inline int millrace_inflate_init_zlib(z_streamp stream) { return inflateInit2(stream, MAX_WBITS); }
