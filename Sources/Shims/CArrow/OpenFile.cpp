#include "OpenFile.h"

#include <arrow/buffer.h>
#include <arrow/io/file.h>
#include <arrow/result.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>
#include <vector>

#include "Checked.h"

// Of CChecksums, whose header C++ cannot take in as the module that it is.
extern "C" uint32_t millrace_crc32c(uint32_t crc, const void *bytes, size_t count);

namespace {

// The layout is that of BlockSums in the objects engine.
constexpr int64_t block_bytes = 64 * 1024, record_bytes = 4, blocks_at_once = 16;

class ObjectFile : public arrow::io::RandomAccessFile {
   public:
    ObjectFile(const millrace_file &file, bool *is_damaged)
        : path(file.path), size(file.object_bytes), seed(file.seed), is_damaged(is_damaged) {
        descriptor = ::open(file.path, O_RDONLY | O_CLOEXEC);
        if (descriptor < 0) throw std::runtime_error(path + ": " + strerror(errno));
    }
    ~ObjectFile() override {
        if (descriptor >= 0) ::close(descriptor);
    }

    arrow::Status Close() override {
        is_closed = true;
        return arrow::Status::OK();
    }
    bool closed() const override { return is_closed; }
    arrow::Result<int64_t> Tell() const override { return position; }
    arrow::Result<int64_t> GetSize() override { return size; }
    arrow::Status Seek(int64_t to) override {
        if (to < 0 || to > size) return arrow::Status::IOError("A position lies outside the object");
        position = to;
        return arrow::Status::OK();
    }
    arrow::Result<int64_t> Read(int64_t count, void *out) override {
        ARROW_ASSIGN_OR_RAISE(auto got, ReadAt(position, count, out));
        position += got;
        return got;
    }
    arrow::Result<std::shared_ptr<arrow::Buffer>> Read(int64_t count) override {
        ARROW_ASSIGN_OR_RAISE(auto buffer, ReadAt(position, count));
        position += buffer->size();
        return buffer;
    }
    arrow::Result<std::shared_ptr<arrow::Buffer>> ReadAt(int64_t from, int64_t count) override {
        count = std::max<int64_t>(0, std::min(count, size - std::min(from, size)));
        ARROW_ASSIGN_OR_RAISE(auto buffer, arrow::AllocateResizableBuffer(count));
        ARROW_ASSIGN_OR_RAISE(auto got, ReadAt(from, count, buffer->mutable_data()));
        ARROW_RETURN_NOT_OK(buffer->Resize(got));
        return std::shared_ptr<arrow::Buffer>(std::move(buffer));
    }
    // Called by several threads at a time.
    arrow::Result<int64_t> ReadAt(int64_t from, int64_t count, void *out) override {
        if (from < 0 || count < 0) return arrow::Status::IOError("A position lies outside the object");
        int64_t end = count < size - std::min(from, size) ? from + count : size;
        if (from >= end) return 0;
        std::vector<uint8_t> bytes;
        for (int64_t at = from; at < end;) {
            int64_t start = at / block_bytes * block_bytes;
            int64_t stop = std::min(size, std::min((end + block_bytes - 1) / block_bytes * block_bytes, start + blocks_at_once * block_bytes));
            ARROW_RETURN_NOT_OK(read_blocks(start, stop, bytes));
            int64_t step = std::min(end, stop) - at;
            memcpy(static_cast<uint8_t *>(out) + (at - from), bytes.data() + (at - start), static_cast<size_t>(step));
            at += step;
        }
        return end - from;
    }

   private:
    arrow::Status read_blocks(int64_t start, int64_t stop, std::vector<uint8_t> &bytes) {
        uint8_t records[blocks_at_once * record_bytes];
        int64_t first = start / block_bytes, count = (stop - start + block_bytes - 1) / block_bytes;
        bytes.resize(static_cast<size_t>(stop - start));
        ARROW_RETURN_NOT_OK(read_raw(start, stop - start, bytes.data()));
        ARROW_RETURN_NOT_OK(read_raw(size + first * record_bytes, count * record_bytes, records));
        for (int64_t block = 0; block < count; block++) {
            int64_t offset = block * block_bytes, length = std::min(block_bytes, stop - start - offset);
            uint64_t number = static_cast<uint64_t>(first + block);
            uint32_t stored;
            memcpy(&stored, records + block * record_bytes, sizeof stored);
            uint32_t crc = millrace_crc32c(seed, &number, sizeof number);
            if (millrace_crc32c(crc, bytes.data() + offset, static_cast<size_t>(length)) != stored)
                return damage("bytes from " + std::to_string(start + offset) + " on are not what was written");
        }
        return arrow::Status::OK();
    }

    arrow::Status read_raw(int64_t from, int64_t count, void *out) {
        for (int64_t done = 0; done < count;) {
            ssize_t got = pread(descriptor, static_cast<uint8_t *>(out) + done, static_cast<size_t>(count - done), from + done);
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) return damage(strerror(errno));
            if (got == 0) return damage("it is too short");
            done += got;
        }
        return arrow::Status::OK();
    }

    arrow::Status damage(const std::string &reason) {
        if (is_damaged) *is_damaged = true;
        return arrow::Status::IOError(path, " is damaged: ", reason);
    }

    std::string path;
    int64_t size, position = 0;
    uint32_t seed;
    bool *is_damaged;
    int descriptor;
    bool is_closed = false;
};

}  // namespace

std::shared_ptr<arrow::io::RandomAccessFile> open_file(const millrace_file &file, bool *is_damaged) {
    if (file.object_bytes < 0) return checked(arrow::io::ReadableFile::Open(file.path));
    return std::make_shared<ObjectFile>(file, is_damaged);
}
