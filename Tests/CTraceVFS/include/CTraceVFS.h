#ifndef C_TRACE_VFS_H
#define C_TRACE_VFS_H

#include <stdint.h>

/// Is told what SQLite does to files.
typedef struct {
    /// A number for a file that is opened; negative if nobody wants to know about it.
    int64_t (*opened)(const char *path, int is_created);
    void (*wrote)(int64_t handle, const void *bytes, int64_t count, int64_t offset);
    void (*truncated)(int64_t handle, int64_t size);
    /// How many operations there were, asked before a sync of the file.
    int64_t (*count)(int64_t handle);
    void (*synced)(int64_t handle, int64_t begun);
    void (*removed)(const char *path);
    /// Of names in the folder of a path.
    int64_t (*count_in_folder)(const char *path);
    void (*folder_synced)(const char *path, int64_t begun);
} millrace_trace_vfs_events;

/// Makes SQLite's files, from now on, those of its default file system, and has `events` told of them.
///
/// Returns 0, or what SQLite answered.
int millrace_trace_vfs_install(millrace_trace_vfs_events events);

#endif
