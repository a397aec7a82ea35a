#include "CChecksums.h"

#include <pthread.h>
#include <string.h>

#define CRC32C_POLYNOMIAL 0x82F63B78u
#define CRC64NVME_POLYNOMIAL 0x9A6C9329AC4BC9B5ull

static uint32_t table32[8][256];
static uint64_t table64[8][256];
static pthread_once_t tables_once = PTHREAD_ONCE_INIT;

// Tables for eight bytes a step ("slicing by 8").
static void fill_tables(void) {
    for (unsigned byte = 0; byte < 256; byte++) {
        uint32_t crc32 = byte;
        uint64_t crc64 = byte;
        for (int bit = 0; bit < 8; bit++) {
            crc32 = (crc32 >> 1) ^ ((crc32 & 1) ? CRC32C_POLYNOMIAL : 0);
            crc64 = (crc64 >> 1) ^ ((crc64 & 1) ? CRC64NVME_POLYNOMIAL : 0);
        }
        table32[0][byte] = crc32;
        table64[0][byte] = crc64;
    }
    for (unsigned byte = 0; byte < 256; byte++) {
        for (int slice = 1; slice < 8; slice++) {
            uint32_t last32 = table32[slice - 1][byte];
            uint64_t last64 = table64[slice - 1][byte];
            table32[slice][byte] = (last32 >> 8) ^ table32[0][last32 & 0xFF];
            table64[slice][byte] = (last64 >> 8) ^ table64[0][last64 & 0xFF];
        }
    }
}

static uint32_t crc32c_portable(uint32_t crc, const uint8_t *bytes, size_t count) {
    pthread_once(&tables_once, fill_tables);
    while (count >= 8) {
        uint64_t word;
        memcpy(&word, bytes, 8);
        word ^= crc;
        crc = 0;
        for (int slice = 0; slice < 8; slice++) crc ^= table32[7 - slice][(word >> (8 * slice)) & 0xFF];
        bytes += 8;
        count -= 8;
    }
    while (count--) crc = (crc >> 8) ^ table32[0][(crc ^ *bytes++) & 0xFF];
    return crc;
}

#if defined(__x86_64__)
#include <immintrin.h>

// The instruction takes three cycles and can begin one in each, so three stretches are taken at a time. Their checksums are joined by
// moving two of them over what follows: over `words` words of 8 bytes is times x^(64 * words), of which the multiplication gives one
// more and the instruction 32 more, as bits are reflected.
#define MAX_WORDS 128
#define MIN_WORDS 6

static uint32_t powers[MAX_WORDS * 2 + 1];
static pthread_once_t powers_once = PTHREAD_ONCE_INIT;

static void fill_powers(void) {
    uint32_t power = 1;  // x^31
    for (int words = 1; words <= MAX_WORDS * 2; words++) {
        powers[words] = power;
        for (int bit = 0; bit < 64; bit++) power = (power >> 1) ^ ((power & 1) ? CRC32C_POLYNOMIAL : 0);
    }
}

static inline uint64_t word_at(const uint8_t *bytes, size_t word) {
    uint64_t value;
    memcpy(&value, bytes + 8 * word, 8);
    return value;
}

__attribute__((target("sse4.2,pclmul"))) static inline uint64_t moved(uint64_t crc, size_t words) {
    __m128i product = _mm_clmulepi64_si128(_mm_cvtsi64_si128((int64_t)crc), _mm_cvtsi64_si128(powers[words]), 0);
    return _mm_crc32_u64(0, (uint64_t)_mm_cvtsi128_si64(product));
}

__attribute__((target("sse4.2,pclmul"))) static uint32_t crc32c_hardware(
    uint32_t crc, const uint8_t *bytes, size_t count) {
    uint64_t first = crc;
    while (count >= 24 * MIN_WORDS) {
        size_t words = count / 24 < MAX_WORDS ? count / 24 : MAX_WORDS;
        uint64_t second = 0, third = 0;
        for (size_t word = 0; word < words; word++) {
            first = _mm_crc32_u64(first, word_at(bytes, word));
            second = _mm_crc32_u64(second, word_at(bytes, words + word));
            third = _mm_crc32_u64(third, word_at(bytes, 2 * words + word));
        }
        first = moved(first, 2 * words) ^ moved(second, words) ^ third;
        bytes += 24 * words;
        count -= 24 * words;
    }
    for (; count >= 8; bytes += 8, count -= 8) first = _mm_crc32_u64(first, word_at(bytes, 0));
    crc = (uint32_t)first;
    while (count--) crc = _mm_crc32_u8(crc, *bytes++);
    return crc;
}
#endif

uint32_t millrace_crc32c(uint32_t crc, const void *bytes, size_t count) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("pclmul")) {
        pthread_once(&powers_once, fill_powers);
        return ~crc32c_hardware(~crc, bytes, count);
    }
#endif
    return ~crc32c_portable(~crc, bytes, count);
}

uint64_t millrace_crc64nvme(uint64_t crc, const void *pointer, size_t count) {
    const uint8_t *bytes = pointer;
    pthread_once(&tables_once, fill_tables);
    crc = ~crc;
    while (count >= 8) {
        uint64_t word;
        memcpy(&word, bytes, 8);
        word ^= crc;
        crc = 0;
        for (int slice = 0; slice < 8; slice++) crc ^= table64[7 - slice][(word >> (8 * slice)) & 0xFF];
        bytes += 8;
        count -= 8;
    }
    while (count--) crc = (crc >> 8) ^ table64[0][(crc ^ *bytes++) & 0xFF];
    return ~crc;
}
