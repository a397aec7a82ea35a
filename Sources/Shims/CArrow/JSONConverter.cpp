#include "JSONConverter.h"

#include <arrow/adapters/orc/adapter.h>
#include <arrow/api.h>
#include <arrow/array/concatenate.h>
#include <arrow/io/interfaces.h>
#include <parquet/arrow/writer.h>
#include <parquet/properties.h>

#include <cstring>
#include <future>
#include <sstream>

#include "HiveType.h"
#include "JSONColumns.h"

namespace {

// JSON that is turned into columns before they are encoded, which bounds the memory beside the file's own buffers.
constexpr int64_t step_bytes = 8 * 1024 * 1024;

void check(const arrow::Status &status) {
    if (!status.ok()) throw std::runtime_error(status.message());
}

std::vector<std::string> lines(const char *text) {
    std::vector<std::string> found;
    std::istringstream stream(text ? text : "");
    for (std::string line; std::getline(stream, line);) found.push_back(line);
    return found;
}

// Hands what is written to it to a function.
class Output : public arrow::io::OutputStream {
   public:
    Output(millrace_converter_output output, void *context) : output(output), context(context) {}
    arrow::Status Close() override {
        is_closed = true;
        return arrow::Status::OK();
    }
    bool closed() const override { return is_closed; }
    arrow::Result<int64_t> Tell() const override { return position; }
    arrow::Status Write(const void *data, int64_t bytes) override {
        output(context, static_cast<const uint8_t *>(data), static_cast<size_t>(bytes));
        position += bytes;
        return arrow::Status::OK();
    }

   private:
    millrace_converter_output output;
    void *context;
    int64_t position = 0;
    bool is_closed = false;
};

// Writes batches of rows into a file of a format.
class Writer {
   public:
    virtual ~Writer() = default;
    virtual void write(const std::shared_ptr<arrow::RecordBatch> &batch, int64_t json_bytes) = 0;
    virtual void close() = 0;
};

class ParquetWriter : public Writer {
   public:
    ParquetWriter(
        const std::shared_ptr<arrow::Schema> &schema, const millrace_converter_options &options,
        std::shared_ptr<Output> output)
        : block_bytes(options.block_bytes) {
        std::string name = options.compression;
        parquet::WriterProperties::Builder properties;
        if (name == "SNAPPY") properties.compression(parquet::Compression::SNAPPY);
        else if (name == "GZIP") properties.compression(parquet::Compression::GZIP);
        else if (name == "ZSTD") properties.compression(parquet::Compression::ZSTD);
        else if (name == "UNCOMPRESSED") properties.compression(parquet::Compression::UNCOMPRESSED);
        else throw std::invalid_argument("The compression " + name + " is not supported for Parquet");
        properties.data_pagesize(options.page_bytes);
        if (!options.has_dictionary) properties.disable_dictionary();
        if (options.has_version2_pages) properties.data_page_version(parquet::ParquetDataPageVersion::V2);
        properties.max_row_group_length(INT64_MAX);
        parquet::ArrowWriterProperties::Builder arrow_properties;
        // As Hive writes timestamps, and its SerDe with it.
        arrow_properties.enable_deprecated_int96_timestamps();
        // Columns are encoded beside each other.
        arrow_properties.set_use_threads(true);
        auto opened = parquet::arrow::FileWriter::Open(
            *schema, arrow::default_memory_pool(), std::move(output), properties.build(), arrow_properties.build());
        check(opened.status());
        writer = std::move(*opened);
    }
    void write(const std::shared_ptr<arrow::RecordBatch> &batch, int64_t json_bytes) override {
        if (!has_group || group_bytes >= block_bytes) {
            check(writer->NewBufferedRowGroup());
            has_group = true;
            group_bytes = 0;
        }
        check(writer->WriteRecordBatch(*batch));
        group_bytes += json_bytes;
    }
    void close() override { check(writer->Close()); }

   private:
    int64_t block_bytes, group_bytes = 0;
    bool has_group = false;
    std::unique_ptr<parquet::arrow::FileWriter> writer;
};

class ORCWriter : public Writer {
   public:
    ORCWriter(
        const std::shared_ptr<arrow::Schema> &schema, const millrace_converter_options &options,
        std::shared_ptr<Output> given)
        : output(std::move(given)) {
        std::string name = options.compression;
        arrow::adapters::orc::WriteOptions settings;
        if (name == "SNAPPY") settings.compression = arrow::Compression::SNAPPY;
        else if (name == "ZLIB") settings.compression = arrow::Compression::GZIP;
        else if (name == "NONE") settings.compression = arrow::Compression::UNCOMPRESSED;
        else throw std::invalid_argument("The compression " + name + " is not supported for ORC");
        settings.stripe_size = options.block_bytes;
        settings.dictionary_key_size_threshold = options.dictionary_key_threshold;
        settings.padding_tolerance = options.padding_tolerance;
        settings.row_index_stride = options.row_index_stride;
        settings.bloom_filter_fpp = options.bloom_filter_false_positives;
        for (const auto &column : lines(options.bloom_filter_columns)) {
            int at = schema->GetFieldIndex(column);
            if (at < 0) throw std::invalid_argument("There is no column " + column + " for a bloom filter");
            settings.bloom_filter_columns.push_back(at);
        }
        auto opened = arrow::adapters::orc::ORCFileWriter::Open(output.get(), settings);
        check(opened.status());
        writer = std::move(*opened);
        empty = *arrow::RecordBatch::MakeEmpty(schema);
    }
    void write(const std::shared_ptr<arrow::RecordBatch> &batch, int64_t) override {
        check(writer->Write(*batch));
        has_rows = true;
    }
    void close() override {
        // A file without a batch would have no schema.
        if (!has_rows) check(writer->Write(*empty));
        check(writer->Close());
    }

   private:
    std::shared_ptr<Output> output;
    std::unique_ptr<arrow::adapters::orc::ORCFileWriter> writer;
    std::shared_ptr<arrow::RecordBatch> empty;
    bool has_rows = false;
};

// Records that are read together, one behind another.
struct Chunk {
    std::vector<uint8_t> bytes;
    std::vector<size_t> ends;

    void add(const uint8_t *record, size_t count) {
        bytes.insert(bytes.end(), record, record + count);
        ends.push_back(bytes.size());
    }
};

// Makes rows of JSON objects; used by one thread at a time.
class Reader {
   public:
    // What some records have come to.
    struct Rows {
        std::shared_ptr<arrow::RecordBatch> batch;
        int64_t misfits = 0, json_bytes = 0;
        std::string first_misfit;
    };

    Reader(const std::shared_ptr<arrow::Schema> &schema, const JSONReading &reading) : schema(schema) {
        std::vector<std::string> names;
        for (const auto &field : schema->fields()) names.push_back(field->name());
        members = std::make_unique<JSONMembers>(names, reading, true);
        for (const auto &field : schema->fields()) {
            std::unique_ptr<arrow::ArrayBuilder> builder;
            check(arrow::MakeBuilder(arrow::default_memory_pool(), field->type(), &builder));
            members->add(JSONColumn::make(builder.get(), field->name(), reading));
            builders.push_back(std::move(builder));
        }
    }

    // Adds a row from bytes that have padding behind them; returns what keeps it from being one.
    std::string add(const uint8_t *bytes, size_t count) {
        simdjson::dom::object object;
        auto parsed = parser.parse(bytes, count, false);
        if (parsed.error()) return std::string("The data is not valid JSON: ") + simdjson::error_message(parsed.error());
        if (parsed.get(object) != simdjson::SUCCESS) return "The data is not a JSON object";
        std::string problem;
        members->append(object, problem);
        if (!problem.empty()) refused.push_back(rows);
        rows++;
        return problem;
    }

    // All records of a chunk, which has padding behind them.
    Rows read(const Chunk &chunk) {
        Rows found;
        size_t start = 0;
        for (size_t end : chunk.ends) {
            std::string problem = add(chunk.bytes.data() + start, end - start);
            if (problem.empty()) {
                found.json_bytes += static_cast<int64_t>(end - start);
            } else if (found.misfits++ == 0) {
                found.first_misfit = problem;
            }
            start = end;
        }
        found.batch = take();
        return found;
    }

    // Takes the rows away, without those that were refused.
    std::shared_ptr<arrow::RecordBatch> take() {
        std::vector<std::shared_ptr<arrow::Array>> arrays(builders.size());
        for (size_t at = 0; at < builders.size(); at++) check(builders[at]->Finish(&arrays[at]));
        int64_t kept = rows - static_cast<int64_t>(refused.size());
        // The ORC writer mistakes the nulls of arrays that begin within others, so rows are copied together.
        if (kept > 0 && kept < rows)
            for (auto &array : arrays) array = without_refused(array);
        auto batch = kept > 0 ? arrow::RecordBatch::Make(schema, kept, arrays) : nullptr;
        refused.clear();
        rows = 0;
        return batch;
    }

   private:
    std::shared_ptr<arrow::Schema> schema;
    std::vector<std::unique_ptr<arrow::ArrayBuilder>> builders;
    std::unique_ptr<JSONMembers> members;
    simdjson::dom::parser parser;
    int64_t rows = 0;
    std::vector<int64_t> refused;

    std::shared_ptr<arrow::Array> without_refused(const std::shared_ptr<arrow::Array> &array) {
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
};

char *copy(const std::string &text) { return strdup(text.c_str()); }

}  // namespace

// A chunk of records is gathered, the one before it becomes rows, and the rows of the one before that are encoded, all at the same
// time. What a chunk holds depends on the records alone, so the same records give the same file.
struct millrace_converter {
    JSONReading reading;
    std::shared_ptr<arrow::Schema> schema;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<Writer> writer;
    Chunk gathered, parsed;
    std::future<Reader::Rows> parsing;
    std::future<void> encoding;
    int64_t written_rows = 0, misfits = 0, checked = 0;
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
        // Memory that one step frees is what the next one needs.
        (void)arrow::jemalloc_set_decay_ms(5000);
        reader = std::make_unique<Reader>(schema, reading);
        auto target = std::make_shared<Output>(output, context);
        if (options.format == 0)
            writer = std::make_unique<ParquetWriter>(schema, options, target);
        else
            writer = std::make_unique<ORCWriter>(schema, options, target);
    }

    ~millrace_converter() {
        if (parsing.valid()) parsing.wait();
        if (encoding.valid()) encoding.wait();
    }

    void add(const uint8_t *bytes, size_t count) {
        gathered.add(bytes, count);
        if (gathered.bytes.size() >= step_bytes) step();
    }

    // Tells what keeps a record from being a row, and keeps nothing of it.
    std::string problem(const uint8_t *bytes, size_t count) {
        padded.assign(bytes, bytes + count);
        padded.resize(count + simdjson::SIMDJSON_PADDING);
        std::string found = reader->add(padded.data(), count);
        checked += static_cast<int64_t>(count);
        if (checked >= step_bytes) {
            reader->take();
            checked = 0;
        }
        return found;
    }

    // Moves every chunk on by one stage.
    void step() {
        if (parsing.valid()) {
            Reader::Rows rows = parsing.get();
            if (misfits == 0) first_misfit = rows.first_misfit;
            misfits += rows.misfits;
            if (encoding.valid()) encoding.get();
            if (rows.batch) {
                written_rows += rows.batch->num_rows();
                encoding = std::async(
                    std::launch::async, [this, rows = std::move(rows)] { writer->write(rows.batch, rows.json_bytes); });
            }
        }
        std::swap(gathered, parsed);
        gathered.bytes.clear();
        gathered.ends.clear();
        if (parsed.ends.empty()) return;
        parsed.bytes.resize(parsed.bytes.size() + simdjson::SIMDJSON_PADDING);
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

extern "C" void millrace_converter_free(millrace_converter *converter) { delete converter; }
