#include "HiveType.h"

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <vector>

namespace {

std::string trimmed(const std::string &text) {
    size_t first = text.find_first_not_of(" \t"), last = text.find_last_not_of(" \t");
    return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

// The parts of `a,b<c,d>,e` at its commas outside brackets.
std::vector<std::string> parts(const std::string &text) {
    std::vector<std::string> found;
    int depth = 0;
    size_t start = 0;
    for (size_t at = 0; at <= text.size(); at++) {
        char c = at < text.size() ? text[at] : ',';
        if (c == '<' || c == '(') depth++;
        if (c == '>' || c == ')') depth--;
        if (c == ',' && (depth == 0 || at == text.size())) {
            found.push_back(trimmed(text.substr(start, at - start)));
            start = at + 1;
        }
    }
    return found;
}

}  // namespace

std::shared_ptr<arrow::DataType> arrow_type(const std::string &given) {
    std::string name = trimmed(given);
    std::string lower = lowered(name);
    auto inside = [&](const std::string &prefix, char end) -> std::string {
        if (lower.rfind(prefix, 0) != 0 || name.back() != end) return "";
        return name.substr(prefix.size(), name.size() - prefix.size() - 1);
    };
    if (lower == "boolean") return arrow::boolean();
    if (lower == "tinyint") return arrow::int8();
    if (lower == "smallint") return arrow::int16();
    if (lower == "int" || lower == "integer") return arrow::int32();
    if (lower == "bigint") return arrow::int64();
    if (lower == "float") return arrow::float32();
    if (lower == "double") return arrow::float64();
    if (lower == "string" || lower.rfind("varchar", 0) == 0 || lower.rfind("char", 0) == 0) return arrow::utf8();
    if (lower == "binary") return arrow::binary();
    if (lower == "date") return arrow::date32();
    if (lower == "timestamp") return arrow::timestamp(arrow::TimeUnit::NANO);
    if (lower == "decimal") return arrow::decimal128(10, 0);
    if (auto size = inside("decimal(", ')'); !size.empty()) {
        auto numbers = parts(size);
        int precision = std::stoi(numbers[0]), scale = numbers.size() > 1 ? std::stoi(numbers[1]) : 0;
        if (numbers.size() > 2 || precision < 1 || precision > 38 || scale < 0 || scale > precision)
            throw std::invalid_argument("The type " + given + " is not supported");
        return arrow::decimal128(precision, scale);
    }
    if (auto element = inside("array<", '>'); !element.empty()) return arrow::list(arrow_type(element));
    if (auto entry = inside("map<", '>'); !entry.empty()) {
        auto types = parts(entry);
        if (types.size() == 2) return arrow::map(arrow_type(types[0]), arrow_type(types[1]));
    }
    if (auto members = inside("struct<", '>'); !members.empty()) {
        arrow::FieldVector fields;
        for (const auto &member : parts(members)) {
            size_t colon = member.find(':');
            if (colon == std::string::npos) throw std::invalid_argument("The type " + given + " is not supported");
            fields.push_back(arrow::field(trimmed(member.substr(0, colon)), arrow_type(member.substr(colon + 1))));
        }
        return arrow::struct_(fields);
    }
    throw std::invalid_argument("The type " + given + " is not supported");
}

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
