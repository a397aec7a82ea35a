#include "HiveType.h"

#include <cctype>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace {

// As Limits.nestingDepth and Limits.schemaNodes have it.
constexpr int deepest = 100, most_nodes = 10000;

std::string_view trimmed(std::string_view text) {
    size_t first = text.find_first_not_of(" \t"), last = text.find_last_not_of(" \t");
    return first == std::string_view::npos ? std::string_view() : text.substr(first, last - first + 1);
}

// Whether a text begins with letters of lower case, in either case.
bool begins(std::string_view text, std::string_view with) {
    if (text.size() < with.size()) return false;
    for (size_t at = 0; at < with.size(); at++)
        if (std::tolower(static_cast<unsigned char>(text[at])) != with[at]) return false;
    return true;
}

bool is(std::string_view text, std::string_view name) { return text.size() == name.size() && begins(text, name); }

// The parts of `a,b<c,d>,e` at its commas outside brackets.
std::vector<std::string_view> parts(std::string_view text) {
    std::vector<std::string_view> found;
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

// Reads one type, whose parts are views of its text.
struct Reader {
    int nodes = 0;

    [[noreturn]] void unsupported(std::string_view text) {
        throw std::invalid_argument("The type " + std::string(text.substr(0, 200)) + " is not supported");
    }

    std::shared_ptr<arrow::DataType> decimal(std::string_view text, std::string_view inside) {
        auto numbers = parts(inside);
        int precision = std::stoi(std::string(numbers[0]));
        int scale = numbers.size() > 1 ? std::stoi(std::string(numbers[1])) : 0;
        if (numbers.size() > 2 || precision < 1 || precision > 38 || scale < 0 || scale > precision) unsupported(text);
        return arrow::decimal128(precision, scale);
    }

    std::shared_ptr<arrow::DataType> read(std::string_view given, int depth) {
        std::string_view name = trimmed(given);
        if (depth > deepest) throw std::invalid_argument("The type is nested too deeply");
        if (++nodes > most_nodes) throw std::invalid_argument("The type has too many parts");
        auto inside = [&](std::string_view prefix, char end) -> std::string_view {
            if (!begins(name, prefix) || name.back() != end) return {};
            return name.substr(prefix.size(), name.size() - prefix.size() - 1);
        };
        if (is(name, "boolean")) return arrow::boolean();
        if (is(name, "tinyint")) return arrow::int8();
        if (is(name, "smallint")) return arrow::int16();
        if (is(name, "int") || is(name, "integer")) return arrow::int32();
        if (is(name, "bigint")) return arrow::int64();
        if (is(name, "float")) return arrow::float32();
        if (is(name, "double")) return arrow::float64();
        if (is(name, "string") || begins(name, "varchar") || begins(name, "char")) return arrow::utf8();
        if (is(name, "binary")) return arrow::binary();
        if (is(name, "date")) return arrow::date32();
        if (is(name, "timestamp")) return arrow::timestamp(arrow::TimeUnit::NANO);
        if (is(name, "decimal")) return arrow::decimal128(10, 0);
        if (auto size = inside("decimal(", ')'); !size.empty()) return decimal(name, size);
        if (auto element = inside("array<", '>'); !element.empty()) return arrow::list(read(element, depth + 1));
        if (auto entry = inside("map<", '>'); !entry.empty()) {
            auto types = parts(entry);
            if (types.size() == 2) {
                auto key = read(types[0], depth + 1);
                return arrow::map(key, read(types[1], depth + 1));
            }
        }
        if (auto members = inside("struct<", '>'); !members.empty()) return structure(name, members, depth);
        unsupported(name);
    }

    std::shared_ptr<arrow::DataType> structure(std::string_view text, std::string_view members, int depth) {
        arrow::FieldVector fields;
        for (auto member : parts(members)) {
            size_t colon = member.find(':');
            if (colon == std::string_view::npos) unsupported(text);
            auto type = read(member.substr(colon + 1), depth + 1);
            fields.push_back(arrow::field(std::string(trimmed(member.substr(0, colon))), type));
        }
        return arrow::struct_(fields);
    }
};

}  // namespace

std::shared_ptr<arrow::DataType> arrow_type(const std::string &name) { return Reader().read(name, 1); }

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
