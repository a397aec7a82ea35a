// Files as Arrow reads them.
#ifndef OPEN_FILE_H
#define OPEN_FILE_H

#include <arrow/io/interfaces.h>

#include <memory>

#include "BlockFile.h"

// Opens a file for reading. Throws std::exception if it cannot.
//
// That of an object gives out only bytes that are what was written. Where it finds others it fails, and stores true in `is_damaged`.
std::shared_ptr<arrow::io::RandomAccessFile> open_file(const millrace_file &file, bool *is_damaged = nullptr);

#endif
