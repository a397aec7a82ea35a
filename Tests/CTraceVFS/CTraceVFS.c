#include "CTraceVFS.h"

#include <sqlite3.h>
#include <string.h>

// https://www.sqlite.org/vfs.html. The file of the real system follows this one in memory.
typedef struct {
    sqlite3_file base;
    int64_t handle;
    // As of SQLite's own: the folder of a log or a journal that was created is synced with the file's first sync.
    const char *folder_to_sync;
} traced_file;

static millrace_trace_vfs_events events;
static sqlite3_vfs *real_vfs;
static sqlite3_vfs traced_vfs;

static sqlite3_file *real(sqlite3_file *file) { return (sqlite3_file *)((traced_file *)file + 1); }
static traced_file *traced(sqlite3_file *file) { return (traced_file *)file; }

static int traced_close(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }
static int traced_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
    return real(file)->pMethods->xRead(real(file), bytes, count, offset);
}
static int traced_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
    int status = real(file)->pMethods->xWrite(real(file), bytes, count, offset);
    if (status == SQLITE_OK && traced(file)->handle >= 0) events.wrote(traced(file)->handle, bytes, count, offset);
    return status;
}
static int traced_truncate(sqlite3_file *file, sqlite3_int64 size) {
    int status = real(file)->pMethods->xTruncate(real(file), size);
    if (status == SQLITE_OK && traced(file)->handle >= 0) events.truncated(traced(file)->handle, size);
    return status;
}
static int traced_sync(sqlite3_file *file, int flags) {
    traced_file *own = traced(file);
    int64_t begun = own->handle >= 0 ? events.count(own->handle) : 0;
    int status = real(file)->pMethods->xSync(real(file), flags);
    if (status != SQLITE_OK || own->handle < 0) return status;
    events.synced(own->handle, begun);
    if (own->folder_to_sync) {
        events.folder_synced(own->folder_to_sync, begun);
        own->folder_to_sync = NULL;
    }
    return status;
}
static int traced_file_size(sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); }
static int traced_lock(sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); }
static int traced_unlock(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
static int traced_check_reserved(sqlite3_file *file, int *result) {
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
static int traced_control(sqlite3_file *file, int operation, void *argument) {
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
static int traced_sector_size(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
static int traced_characteristics(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
static int traced_shm_map(sqlite3_file *file, int page, int size, int extends, void volatile **memory) {
    return real(file)->pMethods->xShmMap(real(file), page, size, extends, memory);
}
static int traced_shm_lock(sqlite3_file *file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
static void traced_shm_barrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
static int traced_shm_unmap(sqlite3_file *file, int deletes) { return real(file)->pMethods->xShmUnmap(real(file), deletes); }

// Of version 2: without memory maps, so that every write is seen.
static const sqlite3_io_methods methods = {
    2,
    traced_close,
    traced_read,
    traced_write,
    traced_truncate,
    traced_sync,
    traced_file_size,
    traced_lock,
    traced_unlock,
    traced_check_reserved,
    traced_control,
    traced_sector_size,
    traced_characteristics,
    traced_shm_map,
    traced_shm_lock,
    traced_shm_barrier,
    traced_shm_unmap,
    NULL,
    NULL,
};

static int traced_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *out_flags) {
    (void)vfs;
    traced_file *own = traced(file);
    memset(own, 0, sizeof *own);
    own->handle = -1;
    int exists = 0;
    if (path) real_vfs->xAccess(real_vfs, path, SQLITE_ACCESS_EXISTS, &exists);
    int status = real_vfs->xOpen(real_vfs, path, real(file), flags, out_flags);
    if (status != SQLITE_OK) return status;
    own->base.pMethods = &methods;
    int creates = (flags & SQLITE_OPEN_CREATE) != 0 && !exists;
    if (!path) return status;
    own->handle = events.opened(path, creates);
    if (creates && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL)) != 0) own->folder_to_sync = path;
    return status;
}

static int traced_delete(sqlite3_vfs *vfs, const char *path, int syncs_folder) {
    (void)vfs;
    int64_t begun = events.count_in_folder(path);
    int status = real_vfs->xDelete(real_vfs, path, syncs_folder);
    if (status != SQLITE_OK) return status;
    events.removed(path);
    if (syncs_folder) events.folder_synced(path, begun + 1);
    return status;
}

int millrace_trace_vfs_install(millrace_trace_vfs_events given) {
    events = given;
    real_vfs = sqlite3_vfs_find(NULL);
    traced_vfs = *real_vfs;
    traced_vfs.pNext = NULL;
    traced_vfs.zName = "millrace-trace";
    traced_vfs.szOsFile = (int)sizeof(traced_file) + real_vfs->szOsFile;
    traced_vfs.xOpen = traced_open;
    traced_vfs.xDelete = traced_delete;
    return sqlite3_vfs_register(&traced_vfs, 1);
}
