#include "FramedStreams.h"

#include <arrow/buffer.h>
#include <arrow/io/compressed.h>
#include <arrow/util/compression.h>

#include <cstring>

#include "Checked.h"

namespace {

uint64_t number(const uint8_t *bytes, int count, bool is_big_endian) {
    uint64_t value = 0;
    for (int place = 0; place < count; place++) value = value << 8 | bytes[is_big_endian ? place : count - 1 - place];
    return value;
}

// What the framing format begins with: https://github.com/google/snappy/blob/main/framing_format.txt
const char mark[] = "\xff\x06\x00\x00sNaPpY";
constexpr int64_t mark_bytes = 10;
// Hadoop's blocks are at most 256 KiB, those of the framing format 64 KiB.
constexpr int64_t longest_block = 1 << 24;

class SnappyStream : public arrow::io::InputStream {
public:
    explicit SnappyStream(std::shared_ptr<arrow::io::InputStream> given)
        : input(std::move(given)), codec(checked(arrow::util::Codec::Create(arrow::Compression::SNAPPY))) {}

    arrow::Status Close() override { return input->Close(); }
    bool closed() const override { return input->closed(); }
    arrow::Result<int64_t> Tell() const override { return given_away; }

    arrow::Result<int64_t> Read(int64_t count, void *out) override {
        int64_t done = 0;
        while (done < count) {
            if (place == block.size()) {
                ARROW_ASSIGN_OR_RAISE(bool is_more, next_block());
                if (!is_more) break;
            }
            auto step = std::min<int64_t>(count - done, static_cast<int64_t>(block.size() - place));
            std::memcpy(static_cast<uint8_t *>(out) + done, block.data() + place, static_cast<size_t>(step));
            place += static_cast<size_t>(step);
            done += step;
        }
        given_away += done;
        return done;
    }

    arrow::Result<std::shared_ptr<arrow::Buffer>> Read(int64_t count) override {
        ARROW_ASSIGN_OR_RAISE(auto buffer, arrow::AllocateResizableBuffer(count));
        ARROW_ASSIGN_OR_RAISE(int64_t done, Read(count, buffer->mutable_data()));
        ARROW_RETURN_NOT_OK(buffer->Resize(done));
        return std::shared_ptr<arrow::Buffer>(std::move(buffer));
    }

private:
    // Fills `chunk`; false at the end of the file, if that is not within the chunk.
    arrow::Result<bool> read_chunk(int64_t count) {
        if (count > longest_block) return arrow::Status::IOError("A block of Snappy is too long");
        chunk.resize(static_cast<size_t>(count));
        ARROW_ASSIGN_OR_RAISE(int64_t read, input->Read(count, chunk.data()));
        if (read == 0 && count > 0) return false;
        if (read < count) return arrow::Status::IOError("A file in Snappy ends within a block");
        return true;
    }

    arrow::Status uncompress(const uint8_t *bytes, size_t count) {
        uint64_t size = 0;
        for (size_t at = 0; at < count && at < 5; at++) {
            size |= static_cast<uint64_t>(bytes[at] & 0x7f) << (7 * at);
            if (bytes[at] < 0x80) break;
        }
        if (size > longest_block) return arrow::Status::IOError("A block of Snappy is too long");
        block.resize(size);
        return codec->Decompress(static_cast<int64_t>(count), bytes, static_cast<int64_t>(size), block.data()).status();
    }

    // Fills `block` with the next bytes there are; false at the end.
    arrow::Result<bool> next_block() {
        block.clear();
        place = 0;
        while (block.empty()) {
            if (!is_known) {
                ARROW_ASSIGN_OR_RAISE(bool is_more, read_chunk(4));
                if (!is_more) return false;
                is_framed = std::memcmp(chunk.data(), mark, 4) == 0;
                is_known = true;
                if (is_framed) {
                    ARROW_ASSIGN_OR_RAISE(is_more, read_chunk(mark_bytes - 4));
                } else {
                    left = static_cast<int64_t>(number(chunk.data(), 4, true));
                }
            }
            ARROW_ASSIGN_OR_RAISE(bool is_more, is_framed ? next_framed() : next_of_hadoop());
            if (!is_more) return false;
        }
        return true;
    }

    // A chunk of a kind and a size.
    arrow::Result<bool> next_framed() {
        ARROW_ASSIGN_OR_RAISE(bool is_more, read_chunk(4));
        if (!is_more) return false;
        auto kind = chunk[0];
        ARROW_ASSIGN_OR_RAISE(is_more, read_chunk(static_cast<int64_t>(number(chunk.data() + 1, 3, false))));
        if (kind > 1) return kind >= 0x80 ? arrow::Result<bool>(true) : arrow::Status::IOError("A chunk of Snappy is unknown");
        // A checksum comes first.
        if (chunk.size() < 4) return arrow::Status::IOError("A chunk of Snappy is too short");
        if (kind == 1) {
            block.assign(chunk.begin() + 4, chunk.end());
        } else {
            ARROW_RETURN_NOT_OK(uncompress(chunk.data() + 4, chunk.size() - 4));
        }
        return true;
    }

    // A chunk with its size before it, of a block that says how many bytes its chunks come to.
    arrow::Result<bool> next_of_hadoop() {
        if (left == 0) {
            ARROW_ASSIGN_OR_RAISE(bool is_more, read_chunk(4));
            if (!is_more) return false;
            left = static_cast<int64_t>(number(chunk.data(), 4, true));
            return true;
        }
        ARROW_ASSIGN_OR_RAISE(bool is_more, read_chunk(4));
        if (is_more) {
            ARROW_ASSIGN_OR_RAISE(is_more, read_chunk(static_cast<int64_t>(number(chunk.data(), 4, true))));
        }
        if (!is_more) return arrow::Status::IOError("A file in Snappy ends within a block");
        ARROW_RETURN_NOT_OK(uncompress(chunk.data(), chunk.size()));
        left -= static_cast<int64_t>(block.size());
        if (left < 0 || block.empty()) return arrow::Status::IOError("A block of Snappy has another size than it says");
        return true;
    }

    std::shared_ptr<arrow::io::InputStream> input;
    std::unique_ptr<arrow::util::Codec> codec;
    std::vector<uint8_t> chunk, block;
    size_t place = 0;
    int64_t left = 0, given_away = 0;
    bool is_known = false, is_framed = false;
};

// Keeps the codec for as long as the stream that uses it.
class OwningStream : public arrow::io::InputStream {
public:
    OwningStream(std::unique_ptr<arrow::util::Codec> given, const std::shared_ptr<arrow::io::InputStream> &input)
        : codec(std::move(given)), stream(checked(arrow::io::CompressedInputStream::Make(codec.get(), input))) {}

    arrow::Status Close() override { return stream->Close(); }
    bool closed() const override { return stream->closed(); }
    arrow::Result<int64_t> Tell() const override { return stream->Tell(); }
    arrow::Result<int64_t> Read(int64_t count, void *out) override { return stream->Read(count, out); }
    arrow::Result<std::shared_ptr<arrow::Buffer>> Read(int64_t count) override { return stream->Read(count); }

private:
    std::unique_ptr<arrow::util::Codec> codec;
    std::shared_ptr<arrow::io::InputStream> stream;
};

// Sizes of the records at the end of an archive, of its directory's entries and before each file, without names and comments.
constexpr int64_t end_bytes = 22, longest_comment = 65535, entry_bytes = 46, local_bytes = 30;
constexpr uint64_t end_mark = 0x06054b50, stored = 0, deflated = 8;

}  // namespace

std::shared_ptr<arrow::io::InputStream> open_snappy(std::shared_ptr<arrow::io::InputStream> input) {
    return std::make_shared<SnappyStream>(std::move(input));
}

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
std::shared_ptr<arrow::io::InputStream> open_zip(const std::shared_ptr<arrow::io::RandomAccessFile> &archive) {
    int64_t size = checked(archive->GetSize());
    int64_t start = std::max<int64_t>(0, size - end_bytes - longest_comment);
    auto tail = checked(archive->ReadAt(start, size - start));
    int64_t at = tail->size() - end_bytes;
    while (at >= 0 && number(tail->data() + at, 4, false) != end_mark) at--;
    if (at < 0) throw std::runtime_error("A ZIP archive has no end");
    auto end = tail->data() + at;
    if (number(end + 10, 2, false) != 1) throw std::runtime_error("A ZIP archive holds another number of files than one");
    auto entry = checked(archive->ReadAt(static_cast<int64_t>(number(end + 16, 4, false)), entry_bytes));
    if (entry->size() < entry_bytes) throw std::runtime_error("A ZIP archive has no directory");
    auto method = number(entry->data() + 10, 2, false);
    auto packed = static_cast<int64_t>(number(entry->data() + 20, 4, false));
    auto place = static_cast<int64_t>(number(entry->data() + 42, 4, false));
    auto local = checked(archive->ReadAt(place, local_bytes));
    if (local->size() < local_bytes) throw std::runtime_error("A ZIP archive ends too early");
    place += local_bytes + static_cast<int64_t>(number(local->data() + 26, 2, false) + number(local->data() + 28, 2, false));
    if (place + packed > size) throw std::runtime_error("A file in a ZIP archive is larger than the archive");
    auto bytes = checked(arrow::io::RandomAccessFile::GetStream(archive, place, packed));
    if (method == stored) return bytes;
    if (method != deflated) throw std::runtime_error("A file in a ZIP archive is compressed in an unknown way");
    arrow::util::GZipCodecOptions options;
    options.gzip_format = arrow::util::GZipFormat::DEFLATE;
    return std::make_shared<OwningStream>(checked(arrow::util::Codec::Create(arrow::Compression::GZIP, options)), bytes);
}
