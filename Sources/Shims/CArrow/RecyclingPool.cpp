#include "RecyclingPool.h"

#include <arrow/status.h>
#include <sys/mman.h>

#include <algorithm>
#include <cstring>

namespace {

// What is smaller is left to the library's own allocator, which does not give it back at once.
constexpr int64_t large_bytes = 256 * 1024;
// Blocks of this size and more lie in pages of this size, where the system has them.
constexpr int64_t huge_page_bytes = 2 * 1024 * 1024;
// A block that waits is not used for something that is this many times smaller: what needs it may come.
constexpr int64_t widest = 4;

// More than this does not wait; it goes back to the system.
constexpr int64_t most_waiting_bytes = 512 * 1024 * 1024;

bool is_large(int64_t size) { return size >= large_bytes; }

int64_t rounded(int64_t size) {
    int64_t unit = size >= huge_page_bytes ? huge_page_bytes : large_bytes;
    return (size + unit - 1) / unit * unit;
}

void prefer_huge_pages(uint8_t *block, int64_t bytes) {
    if (bytes >= huge_page_bytes) madvise(block, static_cast<size_t>(bytes), MADV_HUGEPAGE);
}

arrow::Status no_memory(int64_t size) { return arrow::Status::OutOfMemory("No memory for ", size, " bytes"); }

}  // namespace

std::shared_ptr<RecyclingPool> RecyclingPool::shared() {
    static std::mutex lock;
    static std::weak_ptr<RecyclingPool> current;
    std::lock_guard guard(lock);
    auto pool = current.lock();
    if (!pool) current = pool = std::make_shared<RecyclingPool>();
    return pool;
}

RecyclingPool::~RecyclingPool() {
    ReleaseUnused();
    for (auto [block, bytes] : used) munmap(block, static_cast<size_t>(bytes));
}

arrow::Status RecyclingPool::Allocate(int64_t size, int64_t alignment, uint8_t **out) {
    std::unique_lock guard(lock);
    allocations++;
    total_bytes += size;
    if (!is_large(size)) {
        guard.unlock();
        return small->Allocate(size, alignment, out);
    }
    *out = take(size);
    return *out ? arrow::Status::OK() : no_memory(size);
}

arrow::Status RecyclingPool::Reallocate(int64_t old_size, int64_t new_size, int64_t alignment, uint8_t **ptr) {
    std::unique_lock guard(lock);
    allocations++;
    total_bytes += std::max<int64_t>(new_size - old_size, 0);
    auto block = used.find(*ptr);
    if (block == used.end() && !is_large(new_size)) {
        guard.unlock();
        return small->Reallocate(old_size, new_size, alignment, ptr);
    }
    // A block that shrinks stays, as what lets buffers shrink lets go of them soon.
    if (block != used.end() && new_size <= block->second) return arrow::Status::OK();
    if (block != used.end()) {
        int64_t bytes = rounded(new_size);
        auto fitting = waiting.lower_bound(new_size);
        if (fitting == waiting.end() || fitting->first > widest * new_size) {
            void *moved = mremap(*ptr, static_cast<size_t>(block->second), static_cast<size_t>(bytes), MREMAP_MAYMOVE);
            if (moved == MAP_FAILED) return no_memory(new_size);
            used_bytes -= block->second;
            used.erase(block);
            *ptr = static_cast<uint8_t *>(moved);
            prefer_huge_pages(*ptr, bytes);
            note(*ptr, bytes);
            return arrow::Status::OK();
        }
    }
    uint8_t *larger = take(new_size);
    if (!larger) return no_memory(new_size);
    guard.unlock();
    memcpy(larger, *ptr, static_cast<size_t>(std::min(old_size, new_size)));
    Free(*ptr, old_size, alignment);
    *ptr = larger;
    return arrow::Status::OK();
}

void RecyclingPool::Free(uint8_t *buffer, int64_t size, int64_t alignment) {
    std::unique_lock guard(lock);
    auto block = used.find(buffer);
    if (block == used.end()) {
        guard.unlock();
        return small->Free(buffer, size, alignment);
    }
    auto [start, bytes] = *block;
    used.erase(block);
    used_bytes -= bytes;
    if (waiting_bytes + bytes > most_waiting_bytes) {
        munmap(start, static_cast<size_t>(bytes));
    } else {
        waiting.emplace(bytes, start);
        waiting_bytes += bytes;
    }
}

void RecyclingPool::ReleaseUnused() {
    std::lock_guard guard(lock);
    for (auto [bytes, block] : waiting) munmap(block, static_cast<size_t>(bytes));
    waiting.clear();
    waiting_bytes = 0;
}

// A block of at least so many bytes, or null; with the lock held.
uint8_t *RecyclingPool::take(int64_t size) {
    auto fitting = waiting.lower_bound(size);
    if (fitting != waiting.end() && fitting->first <= widest * size) {
        uint8_t *block = fitting->second;
        int64_t bytes = fitting->first;
        waiting.erase(fitting);
        waiting_bytes -= bytes;
        note(block, bytes);
        return block;
    }
    int64_t bytes = rounded(size);
    void *mapped =
        mmap(nullptr, static_cast<size_t>(bytes), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED) return nullptr;
    auto *block = static_cast<uint8_t *>(mapped);
    prefer_huge_pages(block, bytes);
    note(block, bytes);
    return block;
}

void RecyclingPool::note(uint8_t *block, int64_t bytes) {
    used.emplace(block, bytes);
    used_bytes += bytes;
}

int64_t RecyclingPool::bytes_allocated() const {
    std::lock_guard guard(lock);
    return used_bytes;
}

int64_t RecyclingPool::total_bytes_allocated() const {
    std::lock_guard guard(lock);
    return total_bytes;
}

int64_t RecyclingPool::num_allocations() const {
    std::lock_guard guard(lock);
    return allocations;
}
