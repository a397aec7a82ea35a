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
#include <nmmintrin.h>

__attribute__((target("sse4.2"))) static uint32_t crc32c_hardware(uint32_t crc, const uint8_t *bytes, size_t count) {
    uint64_t wide = crc;
    while (count >= 8) {
        uint64_t word;
        memcpy(&word, bytes, 8);
        wide = _mm_crc32_u64(wide, word);
        bytes += 8;
        count -= 8;
    }
    crc = (uint32_t)wide;
    while (count--) crc = _mm_crc32_u8(crc, *bytes++);
    return crc;
}
#endif

uint32_t millrace_crc32c(uint32_t crc, const void *bytes, size_t count) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("sse4.2")) return ~crc32c_hardware(~crc, bytes, count);
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
