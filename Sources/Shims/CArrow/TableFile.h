// Reads the rows of a table's files, whatever their format.
#ifndef TABLE_FILE_H
#define TABLE_FILE_H

#include <arrow/api.h>
#include <simdjson.h>

#include <algorithm>
#include <string>

#include "ColumnStatistics.h"

// Takes rows.
class RowSink {
public:
    virtual ~RowSink() = default;
    virtual void add_batch(const arrow::RecordBatch &batch) = 0;
    virtual void add_object(const simdjson::dom::element &element) = 0;
};

// Throws std::exception if the file cannot be read.
void read_table_file(RowSink &sink, const millrace_file &source, const millrace_statistics_file &file);

inline std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

// A column of a batch by its name, in any case, or a member of one that is a structure, as STRUCTURE.MEMBER; null if there is none.
inline std::shared_ptr<arrow::Array> column_of(const arrow::RecordBatch &batch, const std::string &name) {
    for (int index = 0; index < batch.num_columns(); index++) {
        auto column = lowered(batch.schema()->field(index)->name());
        if (column == name) return batch.column(index);
        auto type = batch.schema()->field(index)->type();
        if (type->id() != arrow::Type::STRUCT || name.rfind(column + ".", 0) != 0) continue;
        for (int member = 0; member < type->num_fields(); member++) {
            if (column + "." + lowered(type->field(member)->name()) != name) continue;
            auto values = static_cast<const arrow::StructArray &>(*batch.column(index)).GetFlattenedField(member);
            return values.ok() ? *values : nullptr;
        }
    }
    return nullptr;
}

// A member of an object by its name, in any case; false if there is none.
inline bool member_of(const simdjson::dom::element &element, const std::string &name, simdjson::dom::element &value) {
    simdjson::dom::object object(element);
    return !object.at_key(name).get(value) || !object.at_key_case_insensitive(name).get(value);
}

#endif
