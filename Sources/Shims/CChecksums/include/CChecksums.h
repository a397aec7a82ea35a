#ifndef C_CHECKSUMS_H
#define C_CHECKSUMS_H

#include <stddef.h>
#include <stdint.h>

#include "MD5Lanes.h"

// Each function continues a checksum: pass 0 to begin, then what the last call returned.

/// CRC-32C (Castagnoli), with the processor's instruction where it has one.
uint32_t millrace_crc32c(uint32_t crc, const void *bytes, size_t count);

/// CRC-64/NVME, as S3's x-amz-checksum-crc64nvme uses it.
uint64_t millrace_crc64nvme(uint64_t crc, const void *bytes, size_t count);

#endif
