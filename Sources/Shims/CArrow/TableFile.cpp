#include "TableFile.h"

#include <arrow/adapters/orc/adapter.h>
#include <arrow/csv/api.h>
#include <arrow/io/compressed.h>
#include <arrow/util/compression.h>
#include <parquet/arrow/reader.h>

#include <sstream>

#include "Checked.h"
#include "FramedStreams.h"
#include "OpenFile.h"

namespace {

// What a JSON document, or a piece of several, may take in memory.
constexpr int64_t piece_bytes = 4 << 20, longest_document = 64 << 20;

struct Reading {
    RowSink &sink;

    void read_parquet(const std::shared_ptr<arrow::io::RandomAccessFile> &file) {
        auto reader = checked(parquet::arrow::OpenFile(file, arrow::default_memory_pool()));
        reader->set_use_threads(false);
        reader->set_batch_size(16'384);
        auto batches = checked(reader->GetRecordBatchReader());
        while (auto batch = checked(batches->Next())) sink.add_batch(*batch);
    }

    void read_orc(const std::shared_ptr<arrow::io::RandomAccessFile> &file) {
        auto reader = checked(arrow::adapters::orc::ORCFileReader::Open(file, arrow::default_memory_pool()));
        auto batches = checked(reader->GetRecordBatchReader(16'384, {}));
        while (auto batch = checked(batches->Next())) sink.add_batch(*batch);
    }

    void read_csv(const std::shared_ptr<arrow::io::InputStream> &stream, const millrace_statistics_file &file) {
        auto read = arrow::csv::ReadOptions::Defaults();
        read.use_threads = false;
        read.skip_rows = file.has_header ? 1 : 0;
        std::istringstream names(file.csv_columns);
        for (std::string name; std::getline(names, name);) read.column_names.push_back(name);
        auto parse = arrow::csv::ParseOptions::Defaults();
        parse.delimiter = file.delimiter;
        parse.quote_char = file.quote;
        parse.newlines_in_values = true;
        // A row of another width is none of the table's.
        parse.invalid_row_handler = [](const arrow::csv::InvalidRow &) { return arrow::csv::InvalidRowResult::Skip; };
        auto convert = arrow::csv::ConvertOptions::Defaults();
        convert.check_utf8 = false;
        convert.null_values = {"", "\\N"};
        convert.strings_can_be_null = true;
        for (const auto &name : read.column_names) convert.column_types[name] = arrow::binary();
        auto reader = checked(
            arrow::csv::StreamingReader::Make(arrow::io::default_io_context(), stream, read, parse, convert));
        while (auto batch = checked(reader->Next())) sink.add_batch(*batch);
    }

    void read_json(const std::shared_ptr<arrow::io::InputStream> &stream) {
        simdjson::dom::parser parser;
        std::string rest;
        bool is_first = true, is_array = false;
        while (true) {
            auto piece = checked(stream->Read(piece_bytes));
            bool is_last = piece->size() == 0;
            rest.append(reinterpret_cast<const char *>(piece->data()), static_cast<size_t>(piece->size()));
            if (is_first && !rest.empty()) {
                size_t start = rest.find_first_not_of(" \t\r\n\xef\xbb\xbf");
                is_array = start != std::string::npos && rest[start] == '[';
                is_first = false;
            }
            // Documents on lines are read piece by piece; an array, or one that spans lines, as a whole.
            size_t end = is_last ? rest.size() : is_array ? 0 : rest.rfind('\n') + 1;
            if (static_cast<int64_t>(rest.size()) > longest_document) throw std::runtime_error("A JSON document is larger than 64 MiB");
            if (end > 0 && add_documents(parser, rest.substr(0, end), is_last)) rest.erase(0, end);
            if (is_last) return;
        }
    }

    // Returns false if the text ends within a document, and there is more of it.
    bool add_documents(simdjson::dom::parser &parser, const std::string &text, bool is_last) {
        size_t end = text.find_last_not_of(" \t\r\n");
        simdjson::padded_string padded(text.data(), end == std::string::npos ? 0 : end + 1);
        if (padded.size() == 0) return true;
        if (!is_last && !ends_whole(parser, padded)) return false;
        simdjson::dom::document_stream documents;
        if (parser.parse_many(padded, std::max<size_t>(padded.size(), 1024)).get(documents)) throw std::runtime_error("JSON cannot be read");
        for (auto document : documents) {
            simdjson::dom::element element;
            if (document.get(element)) throw std::runtime_error("JSON cannot be read");
            if (element.is_array()) {
                for (auto inner : simdjson::dom::array(element)) add(inner);
            } else {
                add(element);
            }
        }
        if (documents.truncated_bytes() > 0) throw std::runtime_error("JSON ends within a document");
        return true;
    }

    // Whether the last line is a document by itself, as lines of JSON are.
    static bool ends_whole(simdjson::dom::parser &parser, const simdjson::padded_string &text) {
        std::string_view view(text.data(), text.size());
        while (!view.empty() && (view.back() == '\n' || view.back() == '\r' || view.back() == ' ')) view.remove_suffix(1);
        auto start = view.rfind('\n');
        auto last = start == std::string_view::npos ? view : view.substr(start + 1);
        simdjson::dom::element element;
        return !parser.parse(last.data(), last.size(), true).get(element) && element.is_object();
    }

    void add(const simdjson::dom::element &element) {
        if (!element.is_object()) throw std::runtime_error("A JSON record is no object");
        sink.add_object(element);
    }
};

}  // namespace

void read_table_file(RowSink &sink, const millrace_file &source, const millrace_statistics_file &file) {
    Reading reading{sink};
    auto input = open_file(source);
    std::string format = file.format;
    if (format == "parquet") return reading.read_parquet(input);
    if (format == "orc") return reading.read_orc(input);
    std::shared_ptr<arrow::io::InputStream> stream = input;
    std::unique_ptr<arrow::util::Codec> codec;
    std::string codec_name = file.codec ? file.codec : "";
    if (codec_name == "snappy") {
        stream = open_snappy(input);
    } else if (codec_name == "zip") {
        stream = open_zip(input);
    } else if (file.codec) {
        codec = checked(arrow::util::Codec::Create(checked(arrow::util::Codec::GetCompressionType(file.codec))));
        stream = checked(arrow::io::CompressedInputStream::Make(codec.get(), input));
    }
    if (format == "csv") return reading.read_csv(stream, file);
    if (format == "json") return reading.read_json(stream);
    throw std::runtime_error("The format " + format + " is not read");
}
