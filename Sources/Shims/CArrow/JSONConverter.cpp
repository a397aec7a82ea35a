#include "JSONConverter.h"

#include <arrow/adapters/orc/adapter.h>
#include <arrow/api.h>
#include <arrow/array/concatenate.h>
#include <arrow/io/interfaces.h>
#include <parquet/arrow/writer.h>
#include <parquet/properties.h>

#include <cstring>
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

char *copy(const std::string &text) { return strdup(text.c_str()); }

}  // namespace

struct millrace_converter {
    JSONReading reading;
    std::shared_ptr<arrow::Schema> schema;
    std::vector<std::unique_ptr<arrow::ArrayBuilder>> builders;
    std::unique_ptr<JSONMembers> members;
    std::unique_ptr<Writer> writer;
    simdjson::dom::parser parser;
    std::vector<uint8_t> padded;
    // Rows since the last step, those of them that do not count, and the JSON that they came from.
    int64_t rows = 0, json_bytes = 0, written_rows = 0;
    std::vector<int64_t> refused;

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
        std::vector<std::string> names;
        for (const auto &line : lines(columns)) {
            size_t tab = line.find('\t');
            if (tab == std::string::npos) throw std::invalid_argument("A column has no type: " + line);
            names.push_back(line.substr(0, tab));
            fields.push_back(arrow::field(names.back(), arrow_type(line.substr(tab + 1))));
        }
        if (fields.empty()) throw std::invalid_argument("The table has no columns");
        schema = arrow::schema(fields);
        members = std::make_unique<JSONMembers>(names, reading, true);
        // Memory that one step frees is what the next one needs.
        (void)arrow::jemalloc_set_decay_ms(5000);
        for (const auto &field : fields) {
            std::unique_ptr<arrow::ArrayBuilder> builder;
            check(arrow::MakeBuilder(arrow::default_memory_pool(), field->type(), &builder));
            members->add(JSONColumn::make(builder.get(), field->name(), reading));
            builders.push_back(std::move(builder));
        }
        auto target = std::make_shared<Output>(output, context);
        if (options.format == 0)
            writer = std::make_unique<ParquetWriter>(schema, options, target);
        else
            writer = std::make_unique<ORCWriter>(schema, options, target);
    }

    // Adds a row; returns what keeps it from being one.
    std::string add(const uint8_t *bytes, size_t count) {
        if (padded.size() < count + simdjson::SIMDJSON_PADDING) padded.resize(2 * count + simdjson::SIMDJSON_PADDING);
        memcpy(padded.data(), bytes, count);
        memset(padded.data() + count, 0, simdjson::SIMDJSON_PADDING);
        simdjson::dom::object object;
        auto parsed = parser.parse(padded.data(), count, false);
        if (parsed.error()) return std::string("The data is not valid JSON: ") + simdjson::error_message(parsed.error());
        if (parsed.get(object) != simdjson::SUCCESS) return "The data is not a JSON object";
        std::string problem;
        members->append(object, problem);
        if (!problem.empty()) refused.push_back(rows);
        rows++;
        json_bytes += static_cast<int64_t>(count);
        if (json_bytes >= step_bytes) step();
        return problem;
    }

    // Hands the rows to the writer, without those that were refused.
    void step() {
        if (rows == 0) return;
        std::vector<std::shared_ptr<arrow::Array>> arrays(builders.size());
        for (size_t at = 0; at < builders.size(); at++) check(builders[at]->Finish(&arrays[at]));
        int64_t kept = rows - static_cast<int64_t>(refused.size());
        if (kept > 0) {
            // The ORC writer mistakes the nulls of arrays that begin within others, so rows are copied together.
            if (kept < rows)
                for (auto &array : arrays) array = without_refused(array);
            writer->write(arrow::RecordBatch::Make(schema, kept, arrays), json_bytes * kept / rows);
            written_rows += kept;
        }
        refused.clear();
        rows = json_bytes = 0;
    }

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
        std::string problem = converter->add(bytes, count);
        if (problem.empty()) return 0;
        *message = copy(problem);
        return 1;
    } catch (const std::exception &error) {
        *message = copy(error.what());
        return -1;
    }
}

extern "C" int millrace_converter_finish(millrace_converter *converter, int64_t *rows, char **message) {
    try {
        converter->step();
        converter->writer->close();
        *rows = converter->written_rows;
        return 0;
    } catch (const std::exception &error) {
        *message = copy(error.what());
        return -1;
    }
}

extern "C" void millrace_converter_free(millrace_converter *converter) { delete converter; }
