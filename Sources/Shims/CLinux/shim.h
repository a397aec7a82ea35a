#ifndef MILLRACE_CLINUX_H
#define MILLRACE_CLINUX_H

#include <malloc.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

// glibc declares sync_file_range only with _GNU_SOURCE, which Swift's importer does not set.
// SYNC_FILE_RANGE_WRITE: begins to write out the pages, and does not wait for them.
static inline void millrace_begin_writing_out(int descriptor, int64_t offset, int64_t count) {
    syscall(SYS_sync_file_range, descriptor, offset, count, 2);
}

#endif
