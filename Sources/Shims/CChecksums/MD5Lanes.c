#include "MD5Lanes.h"

#include <string.h>

// RFC 1321, with a text in each element of a vector: MD5 is one long chain of steps, so one text keeps a processor mostly waiting,
// and sixteen take hardly longer.

#define LANES MILLRACE_MD5_LANES

typedef uint32_t lanes __attribute__((vector_size(4 * LANES), aligned(4 * LANES)));
typedef uint32_t unaligned_lanes __attribute__((vector_size(4 * LANES), aligned(1)));

static const uint32_t sines[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501, 0x698098d8, 0x8b44f7af, 0xffff5bb1,
    0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821, 0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453,
    0xd8a1e681, 0xe7d3fbc8, 0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a, 0xfffa3942,
    0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70, 0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05,
    0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665, 0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d,
    0x85845dd1, 0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};

// Exchanges the elements at distance `D` of all pairs of vectors at that distance; after 8, 4, 2 and 1 rows are columns.
#define LOW(I, D) ((I) & (D) ? (I) - (D) + LANES : (I))
#define HIGH(I, D) ((I) & (D) ? (I) + LANES : (I) + (D))
#define SIXTEEN(M, D)                                                                                                                  \
    M(0, D), M(1, D), M(2, D), M(3, D), M(4, D), M(5, D), M(6, D), M(7, D), M(8, D), M(9, D), M(10, D), M(11, D), M(12, D), M(13, D), \
        M(14, D), M(15, D)
#define EXCHANGE(D)                                                                    \
    for (int at = 0; at < LANES; at++) {                                               \
        if (at & D) continue;                                                          \
        lanes low = __builtin_shufflevector(word[at], word[at + D], SIXTEEN(LOW, D));  \
        word[at + D] = __builtin_shufflevector(word[at], word[at + D], SIXTEEN(HIGH, D)); \
        word[at] = low;                                                                \
    }

#define STEP(F, A, B, C, D, K, S, I)              \
    A += (F) + word[K] + sines[I];                \
    A = ((A << (S)) | (A >> (32 - (S)))) + B;

#define FOUR(F, K0, K1, K2, K3, S0, S1, S2, S3, I) \
    STEP(F(b, c, d), a, b, c, d, K0, S0, I)        \
    STEP(F(a, b, c), d, a, b, c, K1, S1, I + 1)    \
    STEP(F(d, a, b), c, d, a, b, K2, S2, I + 2)    \
    STEP(F(c, d, a), b, c, d, a, K3, S3, I + 3)

#define F1(X, Y, Z) (Z ^ (X & (Y ^ Z)))
#define F2(X, Y, Z) (Y ^ (Z & (X ^ Y)))
#define F3(X, Y, Z) (X ^ Y ^ Z)
#define F4(X, Y, Z) (Y ^ (X | ~Z))

static inline __attribute__((always_inline)) void update(
    struct millrace_md5_lanes *state, const uint8_t *const inputs[LANES], size_t blocks) {
    lanes sum_a, sum_b, sum_c, sum_d;
    memcpy(&sum_a, state->words[0], sizeof sum_a);
    memcpy(&sum_b, state->words[1], sizeof sum_b);
    memcpy(&sum_c, state->words[2], sizeof sum_c);
    memcpy(&sum_d, state->words[3], sizeof sum_d);
    for (size_t block = 0; block < blocks; block++) {
        lanes word[LANES];
#pragma clang loop unroll(full)
        for (int at = 0; at < LANES; at++) word[at] = *(const unaligned_lanes *)(inputs[at] + 64 * block);
#pragma clang loop unroll(full)
        EXCHANGE(8)
#pragma clang loop unroll(full)
        EXCHANGE(4)
#pragma clang loop unroll(full)
        EXCHANGE(2)
#pragma clang loop unroll(full)
        EXCHANGE(1)
        lanes a = sum_a, b = sum_b, c = sum_c, d = sum_d;
        FOUR(F1, 0, 1, 2, 3, 7, 12, 17, 22, 0)
        FOUR(F1, 4, 5, 6, 7, 7, 12, 17, 22, 4)
        FOUR(F1, 8, 9, 10, 11, 7, 12, 17, 22, 8)
        FOUR(F1, 12, 13, 14, 15, 7, 12, 17, 22, 12)
        FOUR(F2, 1, 6, 11, 0, 5, 9, 14, 20, 16)
        FOUR(F2, 5, 10, 15, 4, 5, 9, 14, 20, 20)
        FOUR(F2, 9, 14, 3, 8, 5, 9, 14, 20, 24)
        FOUR(F2, 13, 2, 7, 12, 5, 9, 14, 20, 28)
        FOUR(F3, 5, 8, 11, 14, 4, 11, 16, 23, 32)
        FOUR(F3, 1, 4, 7, 10, 4, 11, 16, 23, 36)
        FOUR(F3, 13, 0, 3, 6, 4, 11, 16, 23, 40)
        FOUR(F3, 9, 12, 15, 2, 4, 11, 16, 23, 44)
        FOUR(F4, 0, 7, 14, 5, 6, 10, 15, 21, 48)
        FOUR(F4, 12, 3, 10, 1, 6, 10, 15, 21, 52)
        FOUR(F4, 8, 15, 6, 13, 6, 10, 15, 21, 56)
        FOUR(F4, 4, 11, 2, 9, 6, 10, 15, 21, 60)
        sum_a += a;
        sum_b += b;
        sum_c += c;
        sum_d += d;
    }
    memcpy(state->words[0], &sum_a, sizeof sum_a);
    memcpy(state->words[1], &sum_b, sizeof sum_b);
    memcpy(state->words[2], &sum_c, sizeof sum_c);
    memcpy(state->words[3], &sum_d, sizeof sum_d);
}

static void update_portable(struct millrace_md5_lanes *state, const uint8_t *const inputs[LANES], size_t blocks) {
    update(state, inputs, blocks);
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void update_avx2(
    struct millrace_md5_lanes *state, const uint8_t *const inputs[LANES], size_t blocks) {
    update(state, inputs, blocks);
}

__attribute__((target("avx512f,avx512vl,avx512bw"))) static void update_avx512(
    struct millrace_md5_lanes *state, const uint8_t *const inputs[LANES], size_t blocks) {
    update(state, inputs, blocks);
}
#endif

void millrace_md5_lanes_begin(struct millrace_md5_lanes *state) {
    for (int lane = 0; lane < LANES; lane++) {
        state->words[0][lane] = 0x67452301;
        state->words[1][lane] = 0xefcdab89;
        state->words[2][lane] = 0x98badcfe;
        state->words[3][lane] = 0x10325476;
    }
}

void millrace_md5_lanes_update(struct millrace_md5_lanes *state, const uint8_t *const inputs[LANES], size_t blocks) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) return update_avx512(state, inputs, blocks);
    if (__builtin_cpu_supports("avx2")) return update_avx2(state, inputs, blocks);
#endif
    update_portable(state, inputs, blocks);
}
