#include "CArrow.h"

#include <arrow/api.h>
#include <arrow/io/file.h>
#include <parquet/arrow/reader.h>
#include <parquet/arrow/schema.h>
#include <parquet/file_reader.h>

#include <cstring>
#include <string>

namespace {

// The type's name in the Glue Data Catalog, which is Hive's.
std::string glue_type(const arrow::DataType &type) {
    using arrow::Type;
    switch (type.id()) {
        case Type::BOOL: return "boolean";
        case Type::INT8: return "tinyint";
        case Type::UINT8: case Type::INT16: return "smallint";
        case Type::UINT16: case Type::INT32: return "int";
        case Type::UINT32: case Type::INT64: case Type::UINT64: return "bigint";
        case Type::HALF_FLOAT: case Type::FLOAT: return "float";
        case Type::DOUBLE: return "double";
        case Type::STRING: case Type::LARGE_STRING: case Type::STRING_VIEW: return "string";
        case Type::DATE32: case Type::DATE64: return "date";
        case Type::TIMESTAMP: return "timestamp";
        case Type::DECIMAL128: case Type::DECIMAL256: {
            const auto &decimal = static_cast<const arrow::DecimalType &>(type);
            return "decimal(" + std::to_string(decimal.precision()) + "," + std::to_string(decimal.scale()) + ")";
        }
        case Type::LIST: case Type::LARGE_LIST: case Type::FIXED_SIZE_LIST:
            return "array<" + glue_type(*type.field(0)->type()) + ">";
        case Type::MAP: {
            const auto &map = static_cast<const arrow::MapType &>(type);
            return "map<" + glue_type(*map.key_type()) + "," + glue_type(*map.item_type()) + ">";
        }
        case Type::STRUCT: {
            std::string text = "struct<";
            for (int index = 0; index < type.num_fields(); index++) {
                if (index > 0) text += ",";
                text += type.field(index)->name() + ":" + glue_type(*type.field(index)->type());
            }
            return text + ">";
        }
        case Type::DICTIONARY: return glue_type(*static_cast<const arrow::DictionaryType &>(type).value_type());
        default: return "binary";
    }
}

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
