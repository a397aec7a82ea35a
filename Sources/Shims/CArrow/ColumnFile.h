// Files of columns in the making.
#ifndef COLUMN_FILE_H
#define COLUMN_FILE_H

#include <arrow/api.h>

#include <memory>
#include <string>
#include <vector>

#include "JSONConverter.h"

// Takes batches of rows into a file of a format.
class ColumnFile {
   public:
    virtual ~ColumnFile() = default;
    virtual void write(const std::shared_ptr<arrow::RecordBatch> &batch, int64_t json_bytes) = 0;
    virtual void close() = 0;

    static std::unique_ptr<ColumnFile> make(
        const std::shared_ptr<arrow::Schema> &schema, const millrace_converter_options &options,
        millrace_converter_output output, void *context, arrow::MemoryPool *pool);
};

// The lines of a text.
std::vector<std::string> lines(const char *text);

#endif
