#ifndef MILLRACE_CLINUX_H
#define MILLRACE_CLINUX_H

#include <malloc.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

// glibc declares sync_file_range only with _GNU_SOURCE, which Swift's importer does not set.
// SYNC_FILE_RANGE_WRITE: begins to write out the pages, and does not wait for them.
static inline void millrace_begin_writing_out(int descriptor, int64_t offset, int64_t count) {
    syscall(SYS_sync_file_range, descriptor, offset, count, 2);
}

// pwritev2 with RWF_DONTCACHE (Linux 6.14): the pages go as soon as they are on the disk, and are the next write's.
static inline ssize_t millrace_write_uncached(int descriptor, const void *bytes, size_t count, int64_t offset) {
    struct iovec part = {(void *)bytes, count};
    return syscall(SYS_pwritev2, descriptor, &part, 1ul, (unsigned long)offset, 0ul, 0x80);
}

#endif
