#include "JSONColumns.h"

#include <charconv>
#include <algorithm>
#include <cmath>
#include <limits>

#include <arrow/util/decimal.h>

#include "Checked.h"
#include "HiveType.h"
#include "JSONTimes.h"

namespace dom = simdjson::dom;

namespace {

std::string text_of(const dom::element &element) { return simdjson::minify(element); }

void misfit(const std::string &path, const std::string &type, const dom::element &element, std::string &problem) {
    if (!problem.empty()) return;
    std::string text = text_of(element);
    // A message is for people to read, and the data is beside it.
    if (text.size() > 100) text = text.substr(0, 100) + "...";
    problem = "The value " + text + " of the field " + path + " is no " + type;
}

// A column whose values are of one builder.
template <class Builder>
class LeafColumn : public JSONColumn {
   public:
    LeafColumn(arrow::ArrayBuilder *given, std::string path) : builder(static_cast<Builder *>(given)), path(std::move(path)) {}
    void append_null() override { check(builder->AppendNull()); }
    void begin_anew() override {}

   protected:
    Builder *builder;
    std::string path;

    // The row does not count, but a key of a map must be there.
    virtual void refuse(const dom::element &element, std::string &problem) {
        misfit(path, glue_type(*builder->type()), element, problem);
        check(builder->AppendEmptyValue());
    }
};

// A column whose builder is asked for room once for many values.
template <class Builder>
class RoomyColumn : public LeafColumn<Builder> {
   public:
    using LeafColumn<Builder>::LeafColumn;
    void append_null() override {
        take_room();
        this->builder->UnsafeAppendNull();
    }
    void begin_anew() override { room = 0; }

   protected:
    void put(auto value) {
        take_room();
        this->builder->UnsafeAppend(value);
    }
    void take_room() {
        if (room-- > 0) return;
        check(this->builder->Reserve(ahead));
        room = this->builder->capacity() - this->builder->length() - 1;
    }
    void refuse(const dom::element &element, std::string &problem) override {
        take_room();
        LeafColumn<Builder>::refuse(element, problem);
    }

   private:
    static constexpr int64_t ahead = 1024;
    int64_t room = 0;
};

class BooleanColumn : public RoomyColumn<arrow::BooleanBuilder> {
   public:
    using RoomyColumn::RoomyColumn;
    void append(const dom::element &element, std::string &problem) override {
        bool flag;
        std::string_view text;
        if (element.get(flag) == simdjson::SUCCESS) return put(flag);
        if (element.get(text) == simdjson::SUCCESS) {
            if (text.size() == 4 && strncasecmp(text.data(), "true", 4) == 0) return put(true);
            if (text.size() == 5 && strncasecmp(text.data(), "false", 5) == 0) return put(false);
        }
        refuse(element, problem);
    }
};

template <class Builder, class Number>
class IntegerColumn : public RoomyColumn<Builder> {
   public:
    using RoomyColumn<Builder>::RoomyColumn;
    void append(const dom::element &element, std::string &problem) override {
        int64_t number;
        double real;
        std::string_view text;
        bool is_number = element.get(number) == simdjson::SUCCESS;
        if (!is_number && element.type() == dom::element_type::DOUBLE && element.get(real) == simdjson::SUCCESS &&
            std::fabs(real) < 9.2e18 && real == std::trunc(real)) {
            number = static_cast<int64_t>(real);
            is_number = true;
        }
        if (!is_number && element.get(text) == simdjson::SUCCESS) {
            const char *begin = text.data(), *end = begin + text.size();
            if (begin != end && *begin == '+') begin++;
            auto result = std::from_chars(begin, end, number);
            is_number = begin != end && result.ec == std::errc() && result.ptr == end;
        }
        if (is_number && number >= std::numeric_limits<Number>::min() && number <= std::numeric_limits<Number>::max())
            return this->put(static_cast<Number>(number));
        this->refuse(element, problem);
    }
};

template <class Builder, class Number>
class RealColumn : public RoomyColumn<Builder> {
   public:
    using RoomyColumn<Builder>::RoomyColumn;
    void append(const dom::element &element, std::string &problem) override {
        double number;
        std::string_view text;
        if (element.get(number) == simdjson::SUCCESS) return this->put(static_cast<Number>(number));
        if (element.get(text) == simdjson::SUCCESS) {
            auto result = std::from_chars(text.data(), text.data() + text.size(), number);
            if (!text.empty() && result.ec == std::errc() && result.ptr == text.data() + text.size())
                return this->put(static_cast<Number>(number));
            if (text == "NaN") return this->put(std::numeric_limits<Number>::quiet_NaN());
        }
        this->refuse(element, problem);
    }
};

// Texts, and everything else as the JSON that it is.
template <class Builder>
class TextColumn : public RoomyColumn<Builder> {
   public:
    using RoomyColumn<Builder>::RoomyColumn;
    void append(const dom::element &element, std::string &) override {
        std::string_view text;
        if (element.get(text) == simdjson::SUCCESS) return put_text(text);
        put_text(text_of(element));
    }
    void begin_anew() override {
        RoomyColumn<Builder>::begin_anew();
        byte_room = 0;
    }

   private:
    static constexpr int64_t bytes_ahead = 32 * 1024;
    int64_t byte_room = 0;

    void put_text(std::string_view text) {
        auto size = static_cast<int64_t>(text.size());
        if (size > byte_room) {
            check(this->builder->ReserveData(std::max(size, bytes_ahead)));
            byte_room = this->builder->value_data_capacity() - this->builder->value_data_length();
        }
        byte_room -= size;
        this->put(text);
    }
};

class DateColumn : public RoomyColumn<arrow::Date32Builder> {
   public:
    using RoomyColumn::RoomyColumn;
    void append(const dom::element &element, std::string &problem) override {
        std::string_view text;
        if (element.get(text) == simdjson::SUCCESS)
            if (auto days = parse_date(text)) return put(*days);
        refuse(element, problem);
    }
};

class TimestampColumn : public RoomyColumn<arrow::TimestampBuilder> {
   public:
    TimestampColumn(arrow::ArrayBuilder *builder, std::string path, const JSONReading &reading)
        : RoomyColumn(builder, std::move(path)), formats(reading.timestamp_formats) {}
    void append(const dom::element &element, std::string &problem) override {
        if (auto time = read(element)) return put(*time);
        refuse(element, problem);
    }

   private:
    const std::vector<std::string> &formats;

    std::optional<int64_t> read(const dom::element &element) {
        int64_t number;
        double real;
        std::string_view text;
        if (element.get(text) == simdjson::SUCCESS) {
            for (const auto &format : formats)
                if (auto time = parse_timestamp(text, format)) return time;
            return parse_timestamp(text);
        }
        if (element.get(number) == simdjson::SUCCESS) {
            for (const auto &format : formats)
                if (format == "millis") return parse_timestamp(std::to_string(number), format);
            return timestamp_of(number);
        }
        if (element.get(real) == simdjson::SUCCESS) return timestamp_of(real);
        return {};
    }
};

class DecimalColumn : public RoomyColumn<arrow::Decimal128Builder> {
   public:
    DecimalColumn(arrow::ArrayBuilder *given, std::string path) : RoomyColumn(given, std::move(path)) {
        auto type = std::static_pointer_cast<arrow::DecimalType>(builder->type());
        precision = type->precision();
        scale = type->scale();
    }
    void append(const dom::element &element, std::string &problem) override {
        std::string_view text;
        std::string digits;
        if (element.get(text) == simdjson::SUCCESS) {
            digits = text;
        } else if (element.is_number()) {
            digits = text_of(element);
        } else {
            return refuse(element, problem);
        }
        arrow::Decimal128 value;
        int32_t given_precision, given_scale;
        if (!arrow::Decimal128::FromString(digits, &value, &given_precision, &given_scale).ok())
            return refuse(element, problem);
        if (given_scale > scale) {
            // Hive rounds half away from zero.
            value = arrow::Decimal128(value.ReduceScaleBy(given_scale - scale, true));
        } else if (given_scale < scale) {
            auto scaled = value.Rescale(given_scale, scale);
            if (!scaled.ok()) return refuse(element, problem);
            value = *scaled;
        }
        if (!value.FitsInPrecision(precision)) return refuse(element, problem);
        put(value);
    }

   private:
    int32_t precision, scale;
};

class ListColumn : public LeafColumn<arrow::ListBuilder> {
   public:
    ListColumn(arrow::ArrayBuilder *given, const std::string &path, const JSONReading &reading)
        : LeafColumn(given, path), element_column(JSONColumn::make(builder->value_builder(), path + "[]", reading)) {}
    void append(const dom::element &element, std::string &problem) override {
        dom::array array;
        if (element.get(array) != simdjson::SUCCESS) return refuse(element, problem);
        check(builder->Append());
        for (dom::element item : array) {
            if (item.is_null())
                element_column->append_null();
            else
                element_column->append(item, problem);
        }
    }

    void begin_anew() override { element_column->begin_anew(); }

   private:
    std::unique_ptr<JSONColumn> element_column;
};

class MapColumn : public LeafColumn<arrow::MapBuilder> {
   public:
    MapColumn(arrow::ArrayBuilder *given, const std::string &path, const JSONReading &reading)
        : LeafColumn(given, path),
          keys(JSONColumn::make(builder->key_builder(), path + ".key", reading)),
          values(JSONColumn::make(builder->item_builder(), path + ".value", reading)) {}
    void append(const dom::element &element, std::string &problem) override {
        dom::object object;
        if (element.get(object) != simdjson::SUCCESS) return refuse(element, problem);
        check(builder->Append());
        for (auto member : object) {
            // Keys of other types than texts are read from the texts that JSON has for them.
            dom::element key;
            if (parser.parse("[" + quote(member.key) + "]").at(0).get(key) != simdjson::SUCCESS)
                throw std::runtime_error("a key cannot be read");
            keys->append(key, problem);
            if (member.value.is_null())
                values->append_null();
            else
                values->append(member.value, problem);
        }
    }

    void begin_anew() override {
        keys->begin_anew();
        values->begin_anew();
    }

   private:
    std::unique_ptr<JSONColumn> keys, values;
    dom::parser parser;

    static std::string quote(std::string_view key) {
        std::string text = "\"";
        for (char c : key) {
            char escaped[8];
            if (c == '"' || c == '\\') {
                text += '\\';
                text += c;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                snprintf(escaped, sizeof escaped, "\\u%04x", c);
                text += escaped;
            } else {
                text += c;
            }
        }
        return text + "\"";
    }
};

class StructColumn : public LeafColumn<arrow::StructBuilder> {
   public:
    StructColumn(arrow::ArrayBuilder *given, const std::string &path, const JSONReading &reading)
        : LeafColumn(given, path), members(names(*builder), reading, false) {
        for (int at = 0; at < builder->num_fields(); at++)
            members.add(JSONColumn::make(
                builder->field_builder(at), path + "." + builder->type()->field(at)->name(), reading));
    }
    void append(const dom::element &element, std::string &problem) override {
        dom::object object;
        if (element.get(object) != simdjson::SUCCESS) return refuse(element, problem);
        check(builder->Append());
        members.append(object, problem);
    }

    void append_null() override {
        LeafColumn::append_null();
        // The builder has added a value to each of the members' as well.
        members.begin_anew();
    }
    void begin_anew() override { members.begin_anew(); }

   protected:
    void refuse(const dom::element &element, std::string &problem) override {
        LeafColumn::refuse(element, problem);
        members.begin_anew();
    }

   private:
    JSONMembers members;

    static std::vector<std::string> names(const arrow::StructBuilder &builder) {
        std::vector<std::string> names;
        auto type = builder.type();
        for (const auto &field : type->fields()) names.push_back(field->name());
        return names;
    }
};

}  // namespace

std::unique_ptr<JSONColumn> JSONColumn::make(
    arrow::ArrayBuilder *builder, const std::string &path, const JSONReading &reading) {
    using arrow::Type;
    switch (builder->type()->id()) {
        case Type::BOOL: return std::make_unique<BooleanColumn>(builder, path);
        case Type::INT8: return std::make_unique<IntegerColumn<arrow::Int8Builder, int8_t>>(builder, path);
        case Type::INT16: return std::make_unique<IntegerColumn<arrow::Int16Builder, int16_t>>(builder, path);
        case Type::INT32: return std::make_unique<IntegerColumn<arrow::Int32Builder, int32_t>>(builder, path);
        case Type::INT64: return std::make_unique<IntegerColumn<arrow::Int64Builder, int64_t>>(builder, path);
        case Type::FLOAT: return std::make_unique<RealColumn<arrow::FloatBuilder, float>>(builder, path);
        case Type::DOUBLE: return std::make_unique<RealColumn<arrow::DoubleBuilder, double>>(builder, path);
        case Type::STRING: return std::make_unique<TextColumn<arrow::StringBuilder>>(builder, path);
        case Type::BINARY: return std::make_unique<TextColumn<arrow::BinaryBuilder>>(builder, path);
        case Type::DATE32: return std::make_unique<DateColumn>(builder, path);
        case Type::TIMESTAMP: return std::make_unique<TimestampColumn>(builder, path, reading);
        case Type::DECIMAL128: return std::make_unique<DecimalColumn>(builder, path);
        case Type::LIST: return std::make_unique<ListColumn>(builder, path, reading);
        case Type::MAP: return std::make_unique<MapColumn>(builder, path, reading);
        case Type::STRUCT: return std::make_unique<StructColumn>(builder, path, reading);
        default: throw std::invalid_argument("The type " + builder->type()->ToString() + " is not supported");
    }
}
