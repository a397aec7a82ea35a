// The raw ceiling of a disk under group commit: ceiling FOLDER WRITERS RECORDS SIZE SECONDS
//
// Appends what WRITERS callers with RECORDS records of SIZE bytes each would have queued, in one write, and syncs once, over and
// over; prints records a second. No log that syncs before it answers can be faster on a growing file.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int count, char **arguments) {
    if (count != 6) return 2;
    size_t records = strtoul(arguments[2], NULL, 10) * strtoul(arguments[3], NULL, 10);
    size_t bytes = records * strtoul(arguments[4], NULL, 10);
    double seconds = strtod(arguments[5], NULL);
    char path[4096];
    snprintf(path, sizeof path, "%s/ceiling", arguments[1]);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    char *buffer = malloc(bytes);
    if (file < 0 || !buffer) return 1;
    memset(buffer, 'x', bytes);
    double begun = now();
    size_t writes = 0;
    for (; now() - begun < seconds; writes++) {
        // A new file now and then, as a log begins new segments.
        if (writes * bytes % (64 << 20) < bytes && ftruncate(file, 0) == 0) lseek(file, 0, SEEK_SET);
        if (write(file, buffer, bytes) != (ssize_t)bytes || fdatasync(file) != 0) return 1;
    }
    printf("%.0f\n", (double)(writes * records) / (now() - begun));
    unlink(path);
}
