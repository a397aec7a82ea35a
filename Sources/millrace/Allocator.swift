import CLinux

/// How the C library's allocator treats large blocks.
enum Allocator {
    /// Keeps blocks of the size of a request in the heap, and some free room at its end.
    ///
    /// By default every block of more than 128 KiB is mapped anew and its pages are cleared by the kernel, which was a
    /// tenth of PutRecords.
    static func keepLargeBlocks() {
        _ = mallopt(M_MMAP_THRESHOLD, 4 * 1024 * 1024)
        _ = mallopt(M_TRIM_THRESHOLD, 16 * 1024 * 1024)
    }
}
