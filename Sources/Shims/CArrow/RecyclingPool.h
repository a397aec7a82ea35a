// Memory of conversions, whose large blocks are used again instead of being given back to the system.
#ifndef RECYCLING_POOL_H
#define RECYCLING_POOL_H

#include <arrow/memory_pool.h>

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

// A file of columns is made in buffers that grow to megabytes and are let go of with every chunk. An allocator that gives such
// memory back makes the system clear each page anew: of records of 1 KiB that was more than half of a conversion's time.
//
// Blocks grow by moving their pages (mremap), not by copying. All goes back to the system with the pool, which lives as long as a
// conversion does. May be used by several threads.
class RecyclingPool : public arrow::MemoryPool {
   public:
    // The pool of all conversions that go on at the same time.
    static std::shared_ptr<RecyclingPool> shared();

    RecyclingPool() : small(arrow::default_memory_pool()) {}
    ~RecyclingPool() override;

    arrow::Status Allocate(int64_t size, int64_t alignment, uint8_t **out) override;
    arrow::Status Reallocate(int64_t old_size, int64_t new_size, int64_t alignment, uint8_t **ptr) override;
    void Free(uint8_t *buffer, int64_t size, int64_t alignment) override;
    void ReleaseUnused() override;

    int64_t bytes_allocated() const override;
    int64_t total_bytes_allocated() const override;
    int64_t num_allocations() const override;
    std::string backend_name() const override { return "recycling"; }

   private:
    arrow::MemoryPool *small;
    mutable std::mutex lock;
    // Bytes of the blocks that are in use, and the blocks that wait to be, by their bytes.
    std::unordered_map<uint8_t *, int64_t> used;
    std::multimap<int64_t, uint8_t *> waiting;
    int64_t used_bytes = 0, waiting_bytes = 0, total_bytes = 0, allocations = 0;

    uint8_t *take(int64_t size);
    void note(uint8_t *block, int64_t bytes);
};

#endif
