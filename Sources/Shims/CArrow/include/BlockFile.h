#ifndef C_BLOCK_FILE_H
#define C_BLOCK_FILE_H

#include <stdint.h>

/// A file to be read: a plain one, or that of an object, whose blocks are checked as they are read.
typedef struct {
    const char *path;
    /// How many bytes the object has, behind which the checksums of its blocks lie; negative for a plain file.
    int64_t object_bytes;
    /// What the checksums begin with.
    uint32_t seed;
} millrace_file;

#endif
