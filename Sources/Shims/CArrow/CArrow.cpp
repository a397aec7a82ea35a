#include "CArrow.h"

#include <arrow/api.h>
#include <arrow/io/file.h>
#include <parquet/arrow/reader.h>
#include <parquet/arrow/schema.h>
#include <parquet/file_reader.h>

#include <cstring>
#include <string>

#include "HiveType.h"

namespace {

char *copy(const std::string &text) { return strdup(text.c_str()); }

}  // namespace

extern "C" int millrace_parquet_schema(const char *path, int64_t *rows, char **text) {
    try {
        auto file = arrow::io::ReadableFile::Open(path);
        if (!file.ok()) {
            *text = copy(file.status().message());
            return -1;
        }
        auto metadata = parquet::ReadMetaData(*file);
        std::shared_ptr<arrow::Schema> schema;
        auto status = parquet::arrow::FromParquetSchema(
            metadata->schema(), parquet::ArrowReaderProperties(), metadata->key_value_metadata(), &schema);
        if (!status.ok()) {
            *text = copy(status.message());
            return -1;
        }
        std::string lines;
        for (const auto &field : schema->fields()) lines += field->name() + "\t" + glue_type(*field->type()) + "\n";
        *rows = metadata->num_rows();
        *text = copy(lines);
        return 0;
    } catch (const std::exception &error) {
        *text = copy(error.what());
        return -1;
    }
}

extern "C" void millrace_arrow_free(char *text) { free(text); }
