#include "JSONConverter.h"

#include <arrow/api.h>

#include <cstring>
#include <future>

#include "ColumnFile.h"
#include "HiveType.h"
#include "JSONRows.h"
#include "RecyclingPool.h"

namespace {

// JSON that is turned into columns before they are encoded, which bounds the memory beside the file's own buffers.
constexpr size_t step_bytes = 8 * 1024 * 1024;

char *copy(const std::string &text) { return strdup(text.c_str()); }

}  // namespace

// A chunk of records is gathered, the one before it becomes rows, and the rows of the one before that are encoded, all at the same
// time. What a chunk holds depends on the records alone, so the same records give the same file.
struct millrace_converter {
    JSONReading reading;
    // Before all that has memory of it.
    std::shared_ptr<RecyclingPool> pool = RecyclingPool::shared();
    std::shared_ptr<arrow::Schema> schema;
    std::unique_ptr<JSONRows> reader;
    std::unique_ptr<ColumnFile> writer;
    Chunk gathered{pool.get()}, parsed{pool.get()};
    std::future<JSONRows::Batch> parsing;
    std::future<void> encoding;
    int64_t written_rows = 0, misfits = 0;
    size_t checked = 0;
    std::string first_misfit;
    std::vector<uint8_t> padded;

    millrace_converter(
        const char *columns, const millrace_converter_options &options, millrace_converter_output output, void *context) {
        reading.is_case_insensitive = options.is_case_insensitive;
        reading.replaces_dots = options.replaces_dots;
        reading.timestamp_formats = lines(options.timestamp_formats);
        for (const auto &line : lines(options.column_keys)) {
            size_t tab = line.find('\t');
            if (tab != std::string::npos) reading.keys_of_columns[line.substr(0, tab)] = line.substr(tab + 1);
        }
        arrow::FieldVector fields;
        for (const auto &line : lines(columns)) {
            size_t tab = line.find('\t');
            if (tab == std::string::npos) throw std::invalid_argument("A column has no type: " + line);
            fields.push_back(arrow::field(line.substr(0, tab), arrow_type(line.substr(tab + 1))));
        }
        if (fields.empty()) throw std::invalid_argument("The table has no columns");
        schema = arrow::schema(fields);
        reader = std::make_unique<JSONRows>(schema, reading, pool.get());
        writer = ColumnFile::make(schema, options, output, context, pool.get());
    }

    ~millrace_converter() { wait(); }

    // Waits until nothing goes on any more.
    void wait() {
        if (parsing.valid()) parsing.wait();
        if (encoding.valid()) encoding.wait();
    }

    void add(const uint8_t *bytes, size_t count) {
        gathered.add(bytes, count);
        if (gathered.size() >= step_bytes) step();
    }

    // Tells what keeps a record from being a row, and keeps nothing of it.
    std::string problem(const uint8_t *bytes, size_t count) {
        padded.assign(bytes, bytes + count);
        padded.resize(count + simdjson::SIMDJSON_PADDING);
        std::string found = reader->add(padded.data(), count);
        checked += count;
        if (checked >= step_bytes) {
            reader->take();
            checked = 0;
        }
        return found;
    }

    // Moves every chunk on by one stage.
    void step() {
        if (parsing.valid()) {
            JSONRows::Batch batch = parsing.get();
            if (misfits == 0) first_misfit = batch.first_misfit;
            misfits += batch.misfits;
            if (encoding.valid()) encoding.get();
            if (batch.rows) {
                written_rows += batch.rows->num_rows();
                encoding = std::async(
                    std::launch::async, [this, batch = std::move(batch)] { writer->write(batch.rows, batch.json_bytes); });
            }
        }
        std::swap(gathered, parsed);
        gathered.clear();
        if (parsed.records() == 0) return;
        parsing = std::async(std::launch::async, [this] { return reader->read(parsed); });
    }

    void finish() {
        // Two more stages for what is gathered.
        step();
        step();
        if (encoding.valid()) encoding.get();
        writer->close();
    }
};

struct millrace_conversion_memory {
    std::shared_ptr<RecyclingPool> pool = RecyclingPool::shared();
};

extern "C" millrace_conversion_memory *millrace_conversion_memory_hold(void) { return new millrace_conversion_memory; }

extern "C" void millrace_conversion_memory_release(millrace_conversion_memory *memory) { delete memory; }

extern "C" millrace_converter *millrace_converter_new(
    const char *columns, const millrace_converter_options *options, millrace_converter_output output, void *context,
    char **message) {
    try {
        return new millrace_converter(columns, *options, output, context);
    } catch (const std::exception &error) {
        *message = copy(error.what());
        return nullptr;
    }
}

extern "C" int millrace_converter_add(millrace_converter *converter, const uint8_t *bytes, size_t count, char **message) {
    try {
        converter->add(bytes, count);
        return 0;
    } catch (const std::exception &error) {
        *message = copy(error.what());
        return -1;
    }
}

extern "C" int millrace_converter_check(
    millrace_converter *converter, const uint8_t *bytes, size_t count, char **message) {
    try {
        std::string problem = converter->problem(bytes, count);
        if (problem.empty()) return 0;
        *message = copy(problem);
        return 1;
    } catch (const std::exception &error) {
        *message = copy(error.what());
        return -1;
    }
}

extern "C" int millrace_converter_finish(
    millrace_converter *converter, int64_t *rows, int64_t *misfits, char **message) {
    try {
        converter->finish();
        *rows = converter->written_rows;
        *misfits = converter->misfits;
        if (converter->misfits > 0) *message = copy(converter->first_misfit);
        return 0;
    } catch (const std::exception &error) {
        *message = copy(error.what());
        return -1;
    }
}

extern "C" void millrace_converter_wait(millrace_converter *converter) { converter->wait(); }

extern "C" void millrace_converter_free(millrace_converter *converter) { delete converter; }
