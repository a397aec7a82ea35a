#include "ColumnStatistics.h"

#include <cstring>
#include <sstream>
#include <stdexcept>

#include "ColumnSummary.h"
#include "TableFile.h"

struct millrace_statistics : RowSink {
    std::vector<ColumnSummary> columns;

    void add_batch(const arrow::RecordBatch &batch) override {
        for (auto &column : columns) {
            if (auto found = column_of(batch, column.name)) {
                column.add_array(*found);
            } else {
                for (int64_t row = 0; row < batch.num_rows(); row++) column.add_null();
            }
        }
    }

    void add_object(const simdjson::dom::element &element) override {
        for (auto &column : columns) {
            simdjson::dom::element value;
            if (!member_of(element, column.name, value)) {
                column.add_null();
                continue;
            }
        switch (value.type()) {
                case simdjson::dom::element_type::NULL_VALUE: column.add_null(); break;
                case simdjson::dom::element_type::BOOL: column.add_bool_or_text(bool(value)); break;
                case simdjson::dom::element_type::INT64: column.add_long(int64_t(value)); break;
                case simdjson::dom::element_type::UINT64: column.add_double(static_cast<double>(uint64_t(value))); break;
                case simdjson::dom::element_type::DOUBLE: column.add_double_or_text(double(value), simdjson::minify(value)); break;
                case simdjson::dom::element_type::STRING: column.add_text(std::string_view(value)); break;
                case simdjson::dom::element_type::ARRAY: case simdjson::dom::element_type::OBJECT:
                    column.add_text(simdjson::minify(value));
                    break;
            }
        }
    }
};

extern "C" millrace_statistics *millrace_statistics_new(const char *columns) {
    auto statistics = std::make_unique<millrace_statistics>();
    std::istringstream lines(columns);
    for (std::string line; std::getline(lines, line);) {
        size_t tab = line.find('\t');
        if (tab == std::string::npos) continue;
        try {
            statistics->columns.emplace_back(lowered(line.substr(0, tab)), line.substr(tab + 1));
        } catch (const std::invalid_argument &) {
            // A type without statistics.
        }
    }
    return statistics.release();
}

extern "C" int millrace_statistics_read(
    millrace_statistics *statistics, const millrace_file *source, const millrace_statistics_file *file, char **message) {
    try {
        read_table_file(*statistics, *source, *file);
        return 0;
    } catch (const std::exception &error) {
        *message = strdup(error.what());
        return -1;
    }
}

extern "C" char *millrace_statistics_result(millrace_statistics *statistics) {
    std::string text;
    for (const auto &column : statistics->columns) text += column.line();
    return strdup(text.c_str());
}

extern "C" void millrace_statistics_free(millrace_statistics *statistics) { delete statistics; }

namespace {

// Gives away rows as values.
struct Rows : RowSink {
    std::vector<std::string> names;
    millrace_row_output output;
    void *context;
    std::vector<millrace_value> values;
    std::vector<std::string> texts;

    void give() {
        if (output(context, values.data(), values.size()) != 0) throw std::runtime_error("The reading was ended");
    }

    void set_text(size_t index, std::string text) {
        texts[index] = std::move(text);
        values[index] = {3, 0, 0, texts[index].data(), static_cast<int64_t>(texts[index].size())};
    }

    void set(size_t index, const arrow::Array &array, int64_t row) {
        using arrow::Type;
        auto &value = values[index];
        if (array.IsNull(row)) return void(value = {0, 0, 0, nullptr, 0});
        auto scalar = *array.GetScalar(row);
        switch (array.type_id()) {
            case Type::BOOL: value = {1, static_cast<const arrow::BooleanArray &>(array).Value(row) ? 1 : 0, 0, nullptr, 0}; return;
            case Type::INT8: value = {1, static_cast<const arrow::Int8Array &>(array).Value(row), 0, nullptr, 0}; return;
            case Type::INT16: value = {1, static_cast<const arrow::Int16Array &>(array).Value(row), 0, nullptr, 0}; return;
            case Type::INT32: value = {1, static_cast<const arrow::Int32Array &>(array).Value(row), 0, nullptr, 0}; return;
            case Type::INT64: value = {1, static_cast<const arrow::Int64Array &>(array).Value(row), 0, nullptr, 0}; return;
            case Type::FLOAT: value = {2, 0, static_cast<const arrow::FloatArray &>(array).Value(row), nullptr, 0}; return;
            case Type::DOUBLE: value = {2, 0, static_cast<const arrow::DoubleArray &>(array).Value(row), nullptr, 0}; return;
            case Type::STRING: set_text(index, static_cast<const arrow::StringArray &>(array).GetString(row)); return;
            case Type::BINARY: set_text(index, static_cast<const arrow::BinaryArray &>(array).GetString(row)); return;
            // Decimals, dates, times and nested values as Arrow writes them.
            default: set_text(index, scalar->ToString());
        }
    }

    void add_batch(const arrow::RecordBatch &batch) override {
        std::vector<std::shared_ptr<arrow::Array>> columns;
        for (const auto &name : names) columns.push_back(column_of(batch, name));
        for (int64_t row = 0; row < batch.num_rows(); row++) {
            for (size_t index = 0; index < names.size(); index++) {
                if (columns[index]) set(index, *columns[index], row);
                else values[index] = {0, 0, 0, nullptr, 0};
            }
            give();
        }
    }

    void add_object(const simdjson::dom::element &element) override {
        for (size_t index = 0; index < names.size(); index++) {
            simdjson::dom::element member;
            auto &value = values[index];
            value = {0, 0, 0, nullptr, 0};
            if (!member_of(element, names[index], member)) continue;
            switch (member.type()) {
                case simdjson::dom::element_type::NULL_VALUE: break;
                case simdjson::dom::element_type::BOOL: value = {1, bool(member) ? 1 : 0, 0, nullptr, 0}; break;
                case simdjson::dom::element_type::INT64: value = {1, int64_t(member), 0, nullptr, 0}; break;
                case simdjson::dom::element_type::UINT64: value = {2, 0, static_cast<double>(uint64_t(member)), nullptr, 0}; break;
                case simdjson::dom::element_type::DOUBLE: value = {2, 0, double(member), nullptr, 0}; break;
                case simdjson::dom::element_type::STRING: set_text(index, std::string(std::string_view(member))); break;
                case simdjson::dom::element_type::ARRAY: case simdjson::dom::element_type::OBJECT:
                    set_text(index, simdjson::minify(member));
                    break;
            }
        }
        give();
    }
};

}  // namespace

extern "C" int millrace_rows_read(
    const millrace_file *source, const millrace_statistics_file *file, const char *columns, millrace_row_output output,
    void *context, char **message) {
    try {
        Rows rows;
        std::istringstream lines(columns);
        for (std::string name; std::getline(lines, name);) rows.names.push_back(lowered(name));
        rows.output = output;
        rows.context = context;
        rows.values.resize(rows.names.size());
        rows.texts.resize(rows.names.size());
        read_table_file(rows, *source, *file);
        return 0;
    } catch (const std::exception &error) {
        *message = strdup(error.what());
        return -1;
    }
}
