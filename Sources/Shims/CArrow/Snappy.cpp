#include "CArrow.h"

#include <arrow/util/compression.h>

extern "C" int64_t millrace_snappy_compress(const uint8_t *bytes, int64_t count, uint8_t *output, int64_t capacity) {
    static const auto codec = std::shared_ptr<arrow::util::Codec>(*arrow::util::Codec::Create(arrow::Compression::SNAPPY));
    auto written = codec->Compress(count, bytes, capacity, output);
    return written.ok() ? *written : -1;
}

extern "C" int64_t millrace_snappy_bound(int64_t count) {
    // As snappy::MaxCompressedLength documents it.
    return 32 + count + count / 6;
}

extern "C" int64_t millrace_snappy_uncompress(const uint8_t *bytes, int64_t count, uint8_t *output, int64_t capacity) {
    static const auto codec = std::shared_ptr<arrow::util::Codec>(*arrow::util::Codec::Create(arrow::Compression::SNAPPY));
    auto written = codec->Decompress(count, bytes, capacity, output);
    return written.ok() ? *written : -1;
}
