// Arrow builders that are fed with JSON.
#ifndef JSON_COLUMNS_H
#define JSON_COLUMNS_H

#include <arrow/api.h>
#include <simdjson.h>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

// How keys and values are read.
struct JSONReading {
    bool is_case_insensitive = true;
    bool replaces_dots = false;
    std::unordered_map<std::string, std::string> keys_of_columns;
    std::vector<std::string> timestamp_formats;
};

// The values of one column, or of a part of one.
//
// Every call of `append` adds exactly one value, any where the element does not fit, so that the columns of a table stay of one length;
// the first misfit of a record is told in `problem`.
class JSONColumn {
   public:
    virtual ~JSONColumn() = default;
    virtual void append(const simdjson::dom::element &element, std::string &problem) = 0;
    virtual void append_null() = 0;
    // The builder's values have been taken away.
    virtual void begin_anew() = 0;

    // The column of an Arrow builder and its children; `path` names it in problems.
    static std::unique_ptr<JSONColumn> make(
        arrow::ArrayBuilder *builder, const std::string &path, const JSONReading &reading);
};

// The members of an object, each with its column.
class JSONMembers {
   public:
    JSONMembers(const std::vector<std::string> &names, const JSONReading &reading, bool is_top);

    void add(std::unique_ptr<JSONColumn> column) { columns.push_back(std::move(column)); }
    void append(const simdjson::dom::object &object, std::string &problem);
    void append_null();
    void begin_anew();

   private:
    // A column's key, with its first bytes as a number, so that most keys are compared without a call.
    struct Key {
        std::string text;
        uint64_t head;

        explicit Key(std::string given);
        bool operator==(std::string_view other) const;
    };

    const JSONReading &reading;
    std::vector<Key> keys;
    std::unordered_map<std::string, size_t> places;
    std::vector<std::unique_ptr<JSONColumn>> columns;
    std::vector<simdjson::dom::element> found;
    std::vector<uint64_t> found_in;
    uint64_t record = 0;
    std::string normal;

    size_t place(std::string_view key, size_t expected);
};

#endif
