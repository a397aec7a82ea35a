#include "CArrow.h"

#include <arrow/adapters/orc/adapter.h>
#include <arrow/api.h>
#include <parquet/arrow/reader.h>
#include <parquet/arrow/schema.h>
#include <parquet/file_reader.h>

#include <cstring>
#include <string>

#include "Checked.h"
#include "HiveType.h"
#include "OpenFile.h"

namespace {

char *copy(const std::string &text) { return strdup(text.c_str()); }

std::string lines(const arrow::Schema &schema) {
    std::string text;
    for (const auto &field : schema.fields()) text += field->name() + "\t" + glue_type(*field->type()) + "\n";
    return text;
}

}  // namespace

extern "C" int millrace_parquet_schema(const millrace_file *source, int64_t *rows, char **text) {
    bool is_damaged = false;
    try {
        auto metadata = parquet::ReadMetaData(open_file(*source, &is_damaged));
        std::shared_ptr<arrow::Schema> schema;
        check(parquet::arrow::FromParquetSchema(
            metadata->schema(), parquet::ArrowReaderProperties(), metadata->key_value_metadata(), &schema));
        *rows = metadata->num_rows();
        *text = copy(lines(*schema));
        return 0;
    } catch (const std::exception &error) {
        *text = copy(error.what());
        return is_damaged ? -2 : -1;
    }
}

extern "C" int millrace_orc_schema(const millrace_file *source, int64_t *rows, char **text) {
    bool is_damaged = false;
    try {
        auto file = open_file(*source, &is_damaged);
        auto reader = checked(arrow::adapters::orc::ORCFileReader::Open(file, arrow::default_memory_pool()));
        auto schema = checked(reader->ReadSchema());
        *rows = reader->NumberOfRows();
        *text = copy(lines(*schema));
        return 0;
    } catch (const std::exception &error) {
        *text = copy(error.what());
        return is_damaged ? -2 : -1;
    }
}

extern "C" void millrace_arrow_free(char *text) { free(text); }
