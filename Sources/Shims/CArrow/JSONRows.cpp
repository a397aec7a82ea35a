#include "JSONRows.h"

#include <arrow/array/concatenate.h>

#include <algorithm>

#include "Checked.h"

namespace {

// Records that are read one by one after one that does not fit.
constexpr size_t alone = 64;
// What the parser looks at together.
constexpr size_t window_bytes = 1024 * 1024;

bool is_blank(const uint8_t *begin, const uint8_t *end) {
    return std::all_of(begin, end, [](uint8_t c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
}

}  // namespace

Chunk::Chunk(arrow::MemoryPool *pool) : memory(checked(arrow::AllocateResizableBuffer(0, pool))) {}

void Chunk::add(const uint8_t *record, size_t count) {
    size_t start = size();
    int64_t needed = static_cast<int64_t>(start + count + simdjson::SIMDJSON_PADDING);
    if (needed > memory->size()) check(memory->Resize(std::max(needed, 2 * memory->size()), false));
    memcpy(memory->mutable_data() + start, record, count);
    ends.push_back(start + count);
}

JSONRows::JSONRows(const std::shared_ptr<arrow::Schema> &schema, const JSONReading &reading, arrow::MemoryPool *pool)
    : schema(schema) {
    std::vector<std::string> names;
    for (const auto &field : schema->fields()) names.push_back(field->name());
    members = std::make_unique<JSONMembers>(names, reading, true);
    for (const auto &field : schema->fields()) {
        std::unique_ptr<arrow::ArrayBuilder> builder;
        check(arrow::MakeBuilder(pool, field->type(), &builder));
        members->add(JSONColumn::make(builder.get(), field->name(), reading));
        builders.push_back(std::move(builder));
    }
}

std::string JSONRows::add(const uint8_t *bytes, size_t count) {
    int64_t first_row = rows;
    std::string problem;
    simdjson::dom::object object;
    auto parsed = parser.parse(bytes, count, false);
    if (parsed.error()) {
        problem = std::string("The data is not valid JSON: ") + simdjson::error_message(parsed.error());
        add_several(bytes, count, problem);
    } else if (parsed.get(object)) {
        problem = "The data is not a JSON object";
    } else {
        members->append(object, problem);
        rows++;
    }
    if (!problem.empty()) refuse(first_row);
    return problem;
}

JSONRows::Batch JSONRows::read(const Chunk &chunk) {
    Batch found;
    size_t next = 0;
    while (next < chunk.records()) {
        next = read_together(chunk, next, found);
        // The record that they end at is read alone, and those behind it: where one does not fit there may be more.
        for (size_t end = std::min(next + alone, chunk.records()); next < end; next++) {
            size_t start = chunk.start(next), count = chunk.end(next) - start;
            std::string problem = add(chunk.bytes() + start, count);
            if (problem.empty()) {
                found.json_bytes += static_cast<int64_t>(count);
            } else if (found.misfits++ == 0) {
                found.first_misfit = problem;
            }
        }
    }
    found.rows = take();
    return found;
}

std::shared_ptr<arrow::RecordBatch> JSONRows::take() {
    std::vector<std::shared_ptr<arrow::Array>> arrays(builders.size());
    for (size_t at = 0; at < builders.size(); at++) check(builders[at]->Finish(&arrays[at]));
    members->begin_anew();
    int64_t kept = rows - static_cast<int64_t>(refused.size());
    // The ORC writer mistakes the nulls of arrays that begin within others, so rows are copied together.
    if (kept > 0 && kept < rows)
        for (auto &array : arrays) array = without_refused(array);
    auto batch = kept > 0 ? arrow::RecordBatch::Make(schema, kept, arrays) : nullptr;
    refused.clear();
    rows = 0;
    return batch;
}

void JSONRows::refuse(int64_t first_row) {
    while (first_row < rows) refused.push_back(first_row++);
}

// Hands over objects that lie one behind another, with where they begin and end, for as long as `body` returns true; returns
// whether it got all up to the end, or to where the text is cut off.
template <class Body>
bool JSONRows::for_each_object(const uint8_t *bytes, size_t count, size_t window, Body body) {
    simdjson::dom::document_stream stream;
    if (parser.parse_many(bytes, count, window).get(stream)) return false;
    for (auto at = stream.begin(); at != stream.end(); ++at) {
        simdjson::dom::object object;
        if ((*at).get(object)) return false;
        size_t start = at.current_index();
        if (!body(object, start, start + at.source().size())) return false;
    }
    return true;
}

// Adds a row for each object of a record; leaves in `problem` what keeps one from being a row, or what it is told if there is
// something else than objects.
void JSONRows::add_several(const uint8_t *bytes, size_t count, std::string &problem) {
    size_t done = 0;
    std::string misfit;
    bool is_whole = for_each_object(bytes, count, count, [&](simdjson::dom::object object, size_t, size_t end) {
        members->append(object, misfit);
        rows++;
        done = end;
        return misfit.empty();
    });
    if (!misfit.empty() || (is_whole && done > 0 && is_blank(bytes + done, bytes + count))) problem = misfit;
}

// Reads records as if they were one text, which takes half the time, up to the first that has to be looked at alone; returns which
// that is.
size_t JSONRows::read_together(const Chunk &chunk, size_t first, Batch &found) {
    size_t begin = chunk.start(first), record = first, done = begin;
    int64_t first_row = rows;
    auto pass = [&] {
        found.json_bytes += static_cast<int64_t>(chunk.end(record) - chunk.start(record));
        record++;
        first_row = rows;
    };
    bool is_whole = for_each_object(
        chunk.bytes() + begin, chunk.size() - begin, window_bytes,
        [&](simdjson::dom::object object, size_t start, size_t end) {
            // A record ends where the next one's object begins.
            if (begin + start >= chunk.end(record) && rows > first_row) pass();
            if (begin + start >= chunk.end(record) || begin + end > chunk.end(record)) return false;
            std::string problem;
            members->append(object, problem);
            rows++;
            done = begin + end;
            return problem.empty();
        });
    const uint8_t *rest = chunk.bytes() + done;
    if (is_whole && rows > first_row && is_blank(rest, chunk.bytes() + chunk.size())) pass();
    refuse(first_row);
    return record;
}

std::shared_ptr<arrow::Array> JSONRows::without_refused(const std::shared_ptr<arrow::Array> &array) const {
    arrow::ArrayVector parts;
    int64_t start = 0;
    for (size_t at = 0; at <= refused.size(); at++) {
        int64_t end = at < refused.size() ? refused[at] : rows;
        if (end > start) parts.push_back(array->Slice(start, end - start));
        start = end + 1;
    }
    auto joined = arrow::Concatenate(parts);
    check(joined.status());
    return *joined;
}
