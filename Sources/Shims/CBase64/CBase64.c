// Base64 with the processor's 256-bit instructions where it has them: records travel in base64 in both directions, and no
// Debian package of this release offers a vectorized codec. The method is that of W. Muła and D. Lemire, "Faster Base64
// Encoding and Decoding using AVX2 Instructions" (2018, https://arxiv.org/abs/1704.00605).
#include "CBase64.h"

#include <pthread.h>
#include <string.h>

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static uint8_t values[256];
static pthread_once_t values_once = PTHREAD_ONCE_INIT;

#define INVALID 0x80

static void fill_values(void) {
    memset(values, INVALID, sizeof values);
    for (int value = 0; value < 64; value++) values[(uint8_t)alphabet[value]] = (uint8_t)value;
}

#if defined(__x86_64__)
#include <immintrin.h>

// 24 bytes become 32 characters a step; reads 28 bytes. Returns how many bytes were taken.
__attribute__((target("avx2"))) static size_t encode_wide(const uint8_t *bytes, size_t count, uint8_t *text) {
    // Each group of three bytes a b c is spread over a word as b a c b, so that four shifts find the sextets.
    const __m256i spread = _mm256_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10,
                                            1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10);
    // What is to be added to a sextet for its character, by its class: a-z, ten times 0-9, +, /, A-Z.
    const __m256i offsets = _mm256_setr_epi8(71, -4, -4, -4, -4, -4, -4, -4, -4, -4, -4, -19, -16, 65, 0, 0,
                                             71, -4, -4, -4, -4, -4, -4, -4, -4, -4, -4, -19, -16, 65, 0, 0);
    size_t taken = 0;
    while (count - taken >= 28) {
        __m128i low = _mm_loadu_si128((const __m128i *)(bytes + taken));
        __m128i high = _mm_loadu_si128((const __m128i *)(bytes + taken + 12));
        __m256i in = _mm256_shuffle_epi8(_mm256_set_m128i(high, low), spread);
        __m256i even = _mm256_mulhi_epu16(_mm256_and_si256(in, _mm256_set1_epi32(0x0FC0FC00)),
                                          _mm256_set1_epi32(0x04000040));
        __m256i odd = _mm256_mullo_epi16(_mm256_and_si256(in, _mm256_set1_epi32(0x003F03F0)),
                                         _mm256_set1_epi32(0x01000010));
        __m256i sextets = _mm256_or_si256(even, odd);
        __m256i class = _mm256_subs_epu8(sextets, _mm256_set1_epi8(51));
        __m256i upper = _mm256_cmpgt_epi8(_mm256_set1_epi8(26), sextets);
        class = _mm256_or_si256(class, _mm256_and_si256(upper, _mm256_set1_epi8(13)));
        __m256i characters = _mm256_add_epi8(sextets, _mm256_shuffle_epi8(offsets, class));
        _mm256_storeu_si256((__m256i *)text, characters);
        taken += 24;
        text += 32;
    }
    return taken;
}

// 32 characters become 24 bytes a step; writes 32 bytes. Stops before the first step with a character that is none of the
// alphabet, and returns how many were taken.
__attribute__((target("avx2"))) static size_t decode_wide(const uint8_t *text, size_t count, uint8_t *bytes) {
    // A character is valid if the bits of its low and of its high half-byte have none in common.
    const __m256i low_bits = _mm256_setr_epi8(0x15, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x13, 0x1A,
                                              0x1B, 0x1B, 0x1B, 0x1A, 0x15, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11,
                                              0x11, 0x11, 0x13, 0x1A, 0x1B, 0x1B, 0x1B, 0x1A);
    const __m256i high_bits = _mm256_setr_epi8(0x10, 0x10, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08, 0x10, 0x10, 0x10, 0x10,
                                               0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08,
                                               0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10);
    const __m256i offsets = _mm256_setr_epi8(0, 16, 19, 4, -65, -65, -71, -71, 0, 0, 0, 0, 0, 0, 0, 0,
                                             0, 16, 19, 4, -65, -65, -71, -71, 0, 0, 0, 0, 0, 0, 0, 0);
    const __m256i pack = _mm256_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1,
                                          2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
    const __m256i half = _mm256_set1_epi8(0x2F);
    size_t taken = 0;
    // The last step must leave room for the eight bytes that a store writes too much.
    while (count - taken >= 32 + 16) {
        __m256i in = _mm256_loadu_si256((const __m256i *)(text + taken));
        __m256i high = _mm256_and_si256(_mm256_srli_epi32(in, 4), half);
        __m256i low = _mm256_and_si256(in, half);
        __m256i wrong = _mm256_and_si256(_mm256_shuffle_epi8(low_bits, low), _mm256_shuffle_epi8(high_bits, high));
        if (!_mm256_testz_si256(wrong, wrong)) break;
        // '/' shares its high half-byte with '+', and has an offset of its own.
        __m256i slash = _mm256_cmpeq_epi8(in, half);
        __m256i sextets = _mm256_add_epi8(in, _mm256_shuffle_epi8(offsets, _mm256_add_epi8(slash, high)));
        __m256i pairs = _mm256_maddubs_epi16(sextets, _mm256_set1_epi32(0x01400140));
        __m256i words = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000));
        words = _mm256_shuffle_epi8(words, pack);
        words = _mm256_permutevar8x32_epi32(words, _mm256_setr_epi32(0, 1, 2, 4, 5, 6, -1, -1));
        _mm256_storeu_si256((__m256i *)bytes, words);
        taken += 32;
        bytes += 24;
    }
    return taken;
}
#endif

void millrace_base64_encode(const uint8_t *bytes, size_t count, uint8_t *text) {
    size_t taken = 0;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) taken = encode_wide(bytes, count, text);
#endif
    text += taken / 3 * 4;
    bytes += taken;
    count -= taken;
    for (; count >= 3; count -= 3, bytes += 3, text += 4) {
        uint32_t word = (uint32_t)bytes[0] << 16 | (uint32_t)bytes[1] << 8 | bytes[2];
        text[0] = alphabet[word >> 18];
        text[1] = alphabet[word >> 12 & 63];
        text[2] = alphabet[word >> 6 & 63];
        text[3] = alphabet[word & 63];
    }
    if (count == 0) return;
    uint32_t word = (uint32_t)bytes[0] << 16 | (count == 2 ? (uint32_t)bytes[1] << 8 : 0);
    text[0] = alphabet[word >> 18];
    text[1] = alphabet[word >> 12 & 63];
    text[2] = count == 2 ? alphabet[word >> 6 & 63] : '=';
    text[3] = '=';
}

ptrdiff_t millrace_base64_decode(const uint8_t *text, size_t count, uint8_t *bytes) {
    if (count % 4 != 0) return -1;
    if (count == 0) return 0;
    pthread_once(&values_once, fill_values);
    size_t padding = text[count - 1] != '=' ? 0 : text[count - 2] != '=' ? 1 : 2;
    size_t taken = 0;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) taken = decode_wide(text, count, bytes);
#endif
    uint8_t *out = bytes + taken / 4 * 3;
    for (; taken + 4 < count; taken += 4, out += 3) {
        uint8_t a = values[text[taken]], b = values[text[taken + 1]], c = values[text[taken + 2]],
                d = values[text[taken + 3]];
        if ((a | b | c | d) & INVALID) return -1;
        out[0] = (uint8_t)(a << 2 | b >> 4);
        out[1] = (uint8_t)(b << 4 | c >> 2);
        out[2] = (uint8_t)(c << 6 | d);
    }
    uint8_t a = values[text[taken]], b = values[text[taken + 1]], c = padding == 2 ? 0 : values[text[taken + 2]],
            d = padding >= 1 ? 0 : values[text[taken + 3]];
    if ((a | b | c | d) & INVALID) return -1;
    out[0] = (uint8_t)(a << 2 | b >> 4);
    if (padding < 2) out[1] = (uint8_t)(b << 4 | c >> 2);
    if (padding < 1) out[2] = (uint8_t)(c << 6 | d);
    return (ptrdiff_t)(count / 4 * 3 - padding);
}
