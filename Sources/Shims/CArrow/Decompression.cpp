#include <arrow/util/compression.h>

#include <string>

#include "CArrow.h"

extern "C" int64_t millrace_decompress_head(
    const char *codec_name, const uint8_t *bytes, int64_t count, uint8_t *output, int64_t capacity) {
    auto type = arrow::util::Codec::GetCompressionType(codec_name);
    if (!type.ok()) return 0;
    auto codec = arrow::util::Codec::Create(*type);
    if (!codec.ok()) return 0;
    auto decompressor = (*codec)->MakeDecompressor();
    if (!decompressor.ok()) return 0;
    int64_t taken = 0, written = 0;
    while (taken < count && written < capacity) {
        auto step = (*decompressor)->Decompress(count - taken, bytes + taken, capacity - written, output + written);
        if (!step.ok()) break;
        taken += step->bytes_read;
        written += step->bytes_written;
        if ((*decompressor)->IsFinished()) {
            // Another stream may follow the one that has ended.
            if (!(*decompressor)->Reset().ok()) break;
        } else if (step->bytes_read == 0 && step->bytes_written == 0) {
            break;
        }
    }
    return written;
}
