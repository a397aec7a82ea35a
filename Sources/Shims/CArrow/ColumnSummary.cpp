#include "ColumnSummary.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <stdexcept>

#include "HiveType.h"
#include "JSONTimes.h"

namespace {

// The finalizer of MurmurHash3, which spreads every bit over all.
uint64_t mixed(uint64_t bits) {
    bits ^= bits >> 33;
    bits *= 0xff51afd7ed558ccdULL;
    bits ^= bits >> 33;
    bits *= 0xc4ceb9fe1a85ec53ULL;
    return bits ^ (bits >> 33);
}

const char *const names[] = {"BOOLEAN", "DATE", "DECIMAL", "DOUBLE", "LONG", "STRING", "BINARY"};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

// Days since 1970 of a date by the Gregorian calendar.
int64_t days_from_civil(int64_t year, unsigned month, unsigned day) {
    year -= month <= 2;
    int64_t era = (year >= 0 ? year : year - 399) / 400;
    unsigned of_era = static_cast<unsigned>(year - era * 400);
    unsigned of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + static_cast<int64_t>(of_era * 365 + of_era / 4 - of_era / 100 + of_year) - 719468;
}

}  // namespace

void DistinctCounter::add(uint64_t hash) {
    hash = mixed(hash);
    if (registers.empty()) {
        exact.insert(hash);
        if (exact.size() <= most_exact) return;
        registers.resize(size_t(1) << index_bits);
        for (uint64_t known : exact) add_register(known);
        exact.clear();
    } else {
        add_register(hash);
    }
}

void DistinctCounter::add_register(uint64_t hash) {
    uint64_t rest = hash << index_bits;
    uint8_t rank = rest == 0 ? 64 - index_bits + 1 : static_cast<uint8_t>(__builtin_clzll(rest) + 1);
    uint8_t &place = registers[hash >> (64 - index_bits)];
    if (place < rank) place = rank;
}

int64_t DistinctCounter::count() const {
    if (registers.empty()) return static_cast<int64_t>(exact.size());
    double sum = 0, size = static_cast<double>(registers.size());
    int64_t empty = 0;
    for (uint8_t rank : registers) {
        sum += std::ldexp(1.0, -rank);
        empty += rank == 0;
    }
    double estimate = 0.7213 / (1 + 1.079 / size) * size * size / sum;
    if (estimate <= 2.5 * size && empty > 0) estimate = size * std::log(size / static_cast<double>(empty));
    return std::llround(estimate);
}

ColumnSummary::ColumnSummary(std::string given_name, const std::string &type) : name(std::move(given_name)) {
    auto read = arrow_type(type);
    using arrow::Type;
    switch (read->id()) {
        case Type::BOOL: kind = BOOLEAN; break;
        case Type::INT8: case Type::INT16: case Type::INT32: case Type::INT64: kind = LONG; break;
        case Type::FLOAT: case Type::DOUBLE: kind = DOUBLE; break;
        case Type::DATE32: kind = DATE; break;
        case Type::TIMESTAMP:
            kind = LONG;
            is_timestamp = true;
            break;
        case Type::STRING: kind = STRING; break;
        case Type::BINARY: kind = BINARY; break;
        case Type::DECIMAL128:
            kind = DECIMAL;
            scale = static_cast<const arrow::DecimalType &>(*read).scale();
            break;
        default: throw std::invalid_argument("The type " + type + " has no statistics");
    }
}

void ColumnSummary::add_bool(bool value) {
    (value ? trues : falses)++;
    has_values = true;
}

void ColumnSummary::add_bool_or_text(bool value) {
    if (kind == BOOLEAN) add_bool(value);
    else if (kind == STRING) add_bytes(value ? "true" : "false");
    else add_null();
}

void ColumnSummary::add_double_or_text(double value, std::string_view text) {
    if (kind == STRING || kind == DECIMAL) add_text(text);
    else add_double(value);
}

void ColumnSummary::add_long(int64_t value) {
    if (kind == DOUBLE) return add_double(static_cast<double>(value));
    if (kind == DECIMAL) return add_decimal(arrow::Decimal128(value), 0);
    if (kind == BOOLEAN) return add_bool(value != 0);
    if (kind == STRING) return add_bytes(std::to_string(value));
    least_long = std::min(least_long, value);
    greatest_long = std::max(greatest_long, value);
    has_values = true;
    distinct.add(static_cast<uint64_t>(value));
}

void ColumnSummary::add_double(double value) {
    if (kind == LONG || kind == DATE) return std::isfinite(value) ? add_long(static_cast<int64_t>(value)) : add_null();
    if (kind == DECIMAL) {
        auto read = arrow::Decimal128::FromReal(value, 38, scale);
        return read.ok() ? add_decimal(*read, scale) : add_null();
    }
    if (kind != DOUBLE || std::isnan(value)) return add_null();
    if (!has_values || value < least_double) least_double = value;
    if (!has_values || value > greatest_double) greatest_double = value;
    has_values = true;
    uint64_t bits;
    double canonical = value == 0 ? 0 : value;
    std::memcpy(&bits, &canonical, sizeof bits);
    distinct.add(bits);
}

void ColumnSummary::add_decimal(arrow::Decimal128 value, int32_t value_scale) {
    if (kind != DECIMAL) return add_double(value.ToDouble(value_scale));
    if (value_scale != scale) {
        auto rescaled = value.Rescale(value_scale, scale);
        value = rescaled.ok() ? *rescaled : arrow::Decimal128(value.ReduceScaleBy(value_scale - scale));
    }
    if (!has_values || value < least_decimal) least_decimal = value;
    if (!has_values || value > greatest_decimal) greatest_decimal = value;
    has_values = true;
    distinct.add(value.low_bits() ^ mixed(static_cast<uint64_t>(value.high_bits())));
}

void ColumnSummary::add_bytes(std::string_view value) {
    if (kind != STRING && kind != BINARY) return add_text(value);
    // Lengths of texts are in characters.
    int64_t length = 0;
    if (kind == STRING) {
        for (unsigned char byte : value) length += (byte & 0xC0) != 0x80;
    } else {
        length = static_cast<int64_t>(value.size());
    }
    longest = std::max(longest, length);
    lengths += length;
    has_values = true;
    count++;
    distinct.add(std::hash<std::string_view>()(value));
}

void ColumnSummary::add_text(std::string_view given) {
    if (kind == STRING || kind == BINARY) return add_bytes(given);
    auto text = trimmed(given);
    if (text.empty()) return add_null();
    switch (kind) {
        case BOOLEAN:
            if (text.size() == 4 && strncasecmp(text.data(), "true", 4) == 0) return add_bool(true);
            if (text.size() == 5 && strncasecmp(text.data(), "false", 5) == 0) return add_bool(false);
            return add_null();
        case LONG: case DATE: {
            int64_t year = 0;
            unsigned month = 0, day = 0, hour = 0, minute = 0, second = 0;
            if (kind == DATE || is_timestamp) {
                std::string copy(text);
                int read = std::sscanf(copy.c_str(), "%ld-%u-%u%*1[T ]%u:%u:%u", &year, &month, &day, &hour, &minute, &second);
                if (read < 3 || month < 1 || month > 12 || day < 1 || day > 31) return add_null();
                int64_t days = days_from_civil(year, month, day);
                return add_long(kind == DATE ? days : days * 86400 + hour * 3600 + minute * 60 + second);
            }
            int64_t value;
            auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
            return error == std::errc() && end == text.data() + text.size() ? add_long(value) : add_null();
        }
        case DOUBLE: {
            double value;
            auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
            return error == std::errc() && end == text.data() + text.size() ? add_double(value) : add_null();
        }
        case DECIMAL: {
            arrow::Decimal128 value;
            int32_t precision, read_scale;
            auto status = arrow::Decimal128::FromString(text, &value, &precision, &read_scale);
            return status.ok() ? add_decimal(value, read_scale) : add_null();
        }
        case STRING: case BINARY: return;
    }
}

namespace {

template <typename ArrayType, typename Add>
void each(ColumnSummary &summary, const arrow::Array &array, Add add) {
    const auto &typed = static_cast<const ArrayType &>(array);
    for (int64_t index = 0; index < array.length(); index++) {
        if (array.IsNull(index)) summary.add_null();
        else add(typed, index);
    }
}

template <typename ArrayType>
void each_long(ColumnSummary &summary, const arrow::Array &array) {
    each<ArrayType>(summary, array, [&](const ArrayType &typed, int64_t index) { summary.add_long(static_cast<int64_t>(typed.Value(index))); });
}

template <typename ArrayType>
void each_bytes(ColumnSummary &summary, const arrow::Array &array) {
    each<ArrayType>(summary, array, [&](const ArrayType &typed, int64_t index) { summary.add_bytes(typed.GetView(index)); });
}

}  // namespace

void ColumnSummary::add_array(const arrow::Array &array) {
    using arrow::Type;
    switch (array.type_id()) {
        case Type::NA: nulls += array.length(); return;
        case Type::BOOL:
            return each<arrow::BooleanArray>(*this, array, [&](const auto &typed, int64_t index) {
                if (kind == BOOLEAN) add_bool(typed.Value(index));
                else add_long(typed.Value(index));
            });
        case Type::INT8: return each_long<arrow::Int8Array>(*this, array);
        case Type::INT16: return each_long<arrow::Int16Array>(*this, array);
        case Type::INT32: return each_long<arrow::Int32Array>(*this, array);
        case Type::INT64: return each_long<arrow::Int64Array>(*this, array);
        case Type::UINT8: return each_long<arrow::UInt8Array>(*this, array);
        case Type::UINT16: return each_long<arrow::UInt16Array>(*this, array);
        case Type::UINT32: return each_long<arrow::UInt32Array>(*this, array);
        case Type::UINT64: return each_long<arrow::UInt64Array>(*this, array);
        case Type::DATE32: return each_long<arrow::Date32Array>(*this, array);
        case Type::TIMESTAMP: {
            int64_t divisor = 1;
            switch (static_cast<const arrow::TimestampType &>(*array.type()).unit()) {
                case arrow::TimeUnit::SECOND: divisor = 1; break;
                case arrow::TimeUnit::MILLI: divisor = 1000; break;
                case arrow::TimeUnit::MICRO: divisor = 1'000'000; break;
                case arrow::TimeUnit::NANO: divisor = 1'000'000'000; break;
            }
            return each<arrow::TimestampArray>(*this, array, [&](const auto &typed, int64_t index) {
                int64_t value = typed.Value(index);
                int64_t seconds = value / divisor - (value % divisor < 0);
                add_long(kind == DATE ? seconds / 86400 - (seconds % 86400 < 0) : seconds);
            });
        }
        case Type::FLOAT:
            return each<arrow::FloatArray>(*this, array, [&](const auto &typed, int64_t index) { add_double(typed.Value(index)); });
        case Type::DOUBLE:
            return each<arrow::DoubleArray>(*this, array, [&](const auto &typed, int64_t index) { add_double(typed.Value(index)); });
        case Type::DECIMAL128: {
            int32_t own = static_cast<const arrow::DecimalType &>(*array.type()).scale();
            return each<arrow::Decimal128Array>(*this, array, [&](const auto &typed, int64_t index) {
                add_decimal(arrow::Decimal128(typed.GetValue(index)), own);
            });
        }
        case Type::STRING: return each_bytes<arrow::StringArray>(*this, array);
        case Type::LARGE_STRING: return each_bytes<arrow::LargeStringArray>(*this, array);
        case Type::BINARY: return each_bytes<arrow::BinaryArray>(*this, array);
        case Type::LARGE_BINARY: return each_bytes<arrow::LargeBinaryArray>(*this, array);
        case Type::DICTIONARY: {
            const auto &typed = static_cast<const arrow::DictionaryArray &>(array);
            for (int64_t index = 0; index < array.length(); index++) {
                if (array.IsNull(index)) add_null();
                else add_array(*typed.dictionary()->Slice(typed.GetValueIndex(index), 1));
            }
            return;
        }
        default: throw std::invalid_argument("Column " + name + " of a file has the type " + array.type()->ToString());
    }
}

std::string ColumnSummary::line() const {
    auto number = [](auto value) { return std::to_string(value); };
    std::string least, greatest;
    if (has_values && (kind == LONG || kind == DATE)) {
        least = number(least_long);
        greatest = number(greatest_long);
    } else if (has_values && kind == DOUBLE) {
        char text[64];
        std::snprintf(text, sizeof text, "%.17g", least_double);
        least = text;
        std::snprintf(text, sizeof text, "%.17g", greatest_double);
        greatest = text;
    } else if (has_values && kind == DECIMAL) {
        auto hexadecimal = [&](const arrow::Decimal128 &value) {
            char text[40];
            std::snprintf(
                text, sizeof text, "%016lx%016lx", static_cast<unsigned long>(value.high_bits()), static_cast<unsigned long>(value.low_bits()));
            return std::string(text) + ":" + std::to_string(scale);
        };
        least = hexadecimal(least_decimal);
        greatest = hexadecimal(greatest_decimal);
    }
    std::string line = name;
    for (const auto &part : {std::string(names[kind]), number(nulls), number(distinct.count()), number(trues), number(falses),
                             number(longest), number(lengths), least, greatest})
        line += "\t" + part;
    return line + "\t" + number(count) + "\n";
}
