// Streams of what is compressed in ways that Arrow has no stream for.
#ifndef FRAMED_STREAMS_H
#define FRAMED_STREAMS_H

#include <arrow/io/interfaces.h>

// The bytes of a file compressed with Snappy, in the framing format or in Hadoop's blocks.
std::shared_ptr<arrow::io::InputStream> open_snappy(std::shared_ptr<arrow::io::InputStream> input);

// The bytes of the only file in a ZIP archive. Throws std::exception if it holds another number of files.
std::shared_ptr<arrow::io::InputStream> open_zip(const std::shared_ptr<arrow::io::RandomAccessFile> &archive);

#endif
