// What is known of a column's values.
#ifndef COLUMN_SUMMARY_H
#define COLUMN_SUMMARY_H

#include <arrow/api.h>
#include <arrow/util/decimal.h>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

// Counts different values: exactly up to a number of them, then by HyperLogLog with an error of 0.8 %.
class DistinctCounter {
public:
    void add(uint64_t hash);
    int64_t count() const;

private:
    static constexpr size_t most_exact = 65'536;
    static constexpr int index_bits = 14;
    std::unordered_set<uint64_t> exact;
    std::vector<uint8_t> registers;
    void add_register(uint64_t hash);
};

class ColumnSummary {
public:
    enum Kind { BOOLEAN, DATE, DECIMAL, DOUBLE, LONG, STRING, BINARY };

    // Throws std::invalid_argument for a type that is no scalar.
    ColumnSummary(std::string name, const std::string &type);

    const std::string name;

    void add_null() { nulls++; }
    void add_bool(bool value);
    // Values of JSON, which are texts in a column of texts.
    void add_bool_or_text(bool value);
    void add_double_or_text(double value, std::string_view text);
    void add_long(int64_t value);
    void add_double(double value);
    void add_decimal(arrow::Decimal128 value, int32_t value_scale);
    void add_bytes(std::string_view value);
    // A value that is written as text; what is none of the column's type is null, as SerDes read it.
    void add_text(std::string_view text);
    void add_array(const arrow::Array &array);

    std::string line() const;

private:
    Kind kind;
    int32_t scale = 0;
    bool is_timestamp = false;
    int64_t nulls = 0, trues = 0, falses = 0, longest = 0, lengths = 0, count = 0;
    bool has_values = false;
    int64_t least_long = std::numeric_limits<int64_t>::max(), greatest_long = std::numeric_limits<int64_t>::min();
    double least_double = 0, greatest_double = 0;
    arrow::Decimal128 least_decimal, greatest_decimal;
    DistinctCounter distinct;
};

#endif
