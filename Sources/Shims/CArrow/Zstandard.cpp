#include "CArrow.h"

#include <arrow/util/compression.h>

#include <memory>

struct millrace_zstd {
    std::unique_ptr<arrow::util::Codec> codec;
    std::shared_ptr<arrow::util::Compressor> compressor;
};

extern "C" millrace_zstd *millrace_zstd_new(void) {
    auto codec = arrow::util::Codec::Create(arrow::Compression::ZSTD);
    if (!codec.ok()) return nullptr;
    auto compressor = (*codec)->MakeCompressor();
    if (!compressor.ok()) return nullptr;
    return new millrace_zstd{std::move(*codec), *compressor};
}

extern "C" int millrace_zstd_compress(
    millrace_zstd *zstd, const uint8_t *bytes, int64_t count, uint8_t *output, int64_t capacity, int64_t *taken,
    int64_t *written) {
    auto result = zstd->compressor->Compress(count, bytes, capacity, output);
    if (!result.ok()) return -1;
    *taken = result->bytes_read;
    *written = result->bytes_written;
    return 0;
}

extern "C" int millrace_zstd_end(millrace_zstd *zstd, uint8_t *output, int64_t capacity, int64_t *written) {
    auto result = zstd->compressor->End(capacity, output);
    if (!result.ok()) return -1;
    *written = result->bytes_written;
    return result->should_retry ? 1 : 0;
}

extern "C" void millrace_zstd_free(millrace_zstd *zstd) { delete zstd; }
