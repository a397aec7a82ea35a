#include "CArrow.h"

#include <arrow/adapters/orc/adapter.h>
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

std::string lines(const arrow::Schema &schema) {
    std::string text;
    for (const auto &field : schema.fields()) text += field->name() + "\t" + glue_type(*field->type()) + "\n";
    return text;
}

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
        *rows = metadata->num_rows();
        *text = copy(lines(*schema));
        return 0;
    } catch (const std::exception &error) {
        *text = copy(error.what());
        return -1;
    }
}

extern "C" int millrace_orc_schema(const char *path, int64_t *rows, char **text) {
    try {
        auto file = arrow::io::ReadableFile::Open(path);
        if (!file.ok()) {
            *text = copy(file.status().message());
            return -1;
        }
        auto reader = arrow::adapters::orc::ORCFileReader::Open(*file, arrow::default_memory_pool());
        auto schema = reader.ok() ? (*reader)->ReadSchema() : arrow::Result<std::shared_ptr<arrow::Schema>>(reader.status());
        if (!schema.ok()) {
            *text = copy(schema.status().message());
            return -1;
        }
        *rows = (*reader)->NumberOfRows();
        *text = copy(lines(**schema));
        return 0;
    } catch (const std::exception &error) {
        *text = copy(error.what());
        return -1;
    }
}

extern "C" void millrace_arrow_free(char *text) { free(text); }
