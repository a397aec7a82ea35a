#include "ColumnFile.h"

#include <arrow/adapters/orc/adapter.h>
#include <arrow/io/interfaces.h>
#include <parquet/arrow/writer.h>
#include <parquet/properties.h>

#include <sstream>
#include <stdexcept>

#include "Checked.h"

namespace {

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
        if (output(context, static_cast<const uint8_t *>(data), static_cast<size_t>(bytes)) != 0)
            return arrow::Status::IOError("The file cannot be written");
        position += bytes;
        return arrow::Status::OK();
    }

   private:
    millrace_converter_output output;
    void *context;
    int64_t position = 0;
    bool is_closed = false;
};

class ParquetFile : public ColumnFile {
   public:
    ParquetFile(
        const std::shared_ptr<arrow::Schema> &schema, const millrace_converter_options &options,
        std::shared_ptr<Output> output, arrow::MemoryPool *pool)
        : block_bytes(options.block_bytes) {
        std::string name = options.compression;
        parquet::WriterProperties::Builder properties;
        properties.memory_pool(pool);
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
            *schema, pool, std::move(output), properties.build(), arrow_properties.build());
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

class ORCFile : public ColumnFile {
   public:
    ORCFile(
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

}  // namespace

std::unique_ptr<ColumnFile> ColumnFile::make(
    const std::shared_ptr<arrow::Schema> &schema, const millrace_converter_options &options,
    millrace_converter_output output, void *context, arrow::MemoryPool *pool) {
    auto target = std::make_shared<Output>(output, context);
    if (options.format == 0) return std::make_unique<ParquetFile>(schema, options, target, pool);
    return std::make_unique<ORCFile>(schema, options, target);
}

std::vector<std::string> lines(const char *text) {
    std::vector<std::string> found;
    std::istringstream stream(text ? text : "");
    for (std::string line; std::getline(stream, line);) found.push_back(line);
    return found;
}
