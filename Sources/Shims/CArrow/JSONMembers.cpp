#include <algorithm>
#include <cstring>

#include "JSONColumns.h"

namespace dom = simdjson::dom;

namespace {

constexpr size_t nowhere = SIZE_MAX;

// A key as columns are compared with it.
void normalize(std::string_view key, const JSONReading &reading, std::string &normal) {
    normal.assign(key);
    for (char &c : normal) {
        if (reading.is_case_insensitive && c >= 'A' && c <= 'Z') c += 'a' - 'A';
        if (reading.replaces_dots && c == '.') c = '_';
    }
}

uint64_t head_of(const char *text, size_t size) {
    // A key of JSON lies in the parser's buffer, which goes on behind it.
    uint64_t head;
    memcpy(&head, text, sizeof head);
    return size >= sizeof head ? head : head & ((uint64_t{1} << (8 * size)) - 1);
}

}  // namespace

JSONMembers::Key::Key(std::string given) : text(std::move(given)) {
    head = 0;
    memcpy(&head, text.data(), std::min(text.size(), sizeof head));
}

bool JSONMembers::Key::operator==(std::string_view other) const {
    if (other.size() != text.size() || head_of(other.data(), other.size()) != head) return false;
    return other.size() <= sizeof head || memcmp(other.data() + sizeof head, text.data() + sizeof head, other.size() - sizeof head) == 0;
}

JSONMembers::JSONMembers(const std::vector<std::string> &names, const JSONReading &reading, bool is_top) : reading(reading) {
    for (const auto &name : names) {
        std::string key = name;
        if (is_top)
            if (auto given = reading.keys_of_columns.find(name); given != reading.keys_of_columns.end()) key = given->second;
        normalize(key, reading, normal);
        places.emplace(normal, keys.size());
        keys.emplace_back(normal);
    }
    found.resize(keys.size());
    found_in.resize(keys.size(), 0);
}

size_t JSONMembers::place(std::string_view key, size_t expected) {
    // Records mostly have their keys in one order, and written as the columns are.
    if (expected < keys.size() && keys[expected] == key) return expected;
    normalize(key, reading, normal);
    auto place = places.find(normal);
    return place == places.end() ? nowhere : place->second;
}

void JSONMembers::append(const dom::object &object, std::string &problem) {
    record++;
    size_t expected = 0;
    for (auto member : object) {
        size_t at = place(member.key, expected);
        if (at == nowhere) continue;
        // Of keys that are there twice the last one counts.
        found[at] = member.value;
        found_in[at] = record;
        expected = at + 1;
    }
    for (size_t at = 0; at < columns.size(); at++) {
        if (found_in[at] != record || found[at].is_null())
            columns[at]->append_null();
        else
            columns[at]->append(found[at], problem);
    }
}

void JSONMembers::append_null() {
    for (auto &column : columns) column->append_null();
}

void JSONMembers::begin_anew() {
    for (auto &column : columns) column->begin_anew();
}
