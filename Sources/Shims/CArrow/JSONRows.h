// Rows of columns that are made of JSON.
#ifndef JSON_ROWS_H
#define JSON_ROWS_H

#include <arrow/api.h>
#include <simdjson.h>

#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "JSONColumns.h"

// Records that are read together, one behind another.
class Chunk {
   public:
    explicit Chunk(arrow::MemoryPool *pool);
    Chunk(Chunk &&) = default;
    Chunk &operator=(Chunk &&) = default;

    void add(const uint8_t *record, size_t count);
    void clear() { ends.clear(); }

    // Followed by as many bytes as the parser may read beyond them.
    const uint8_t *bytes() const { return memory->data(); }
    size_t size() const { return ends.empty() ? 0 : ends.back(); }
    size_t records() const { return ends.size(); }
    size_t start(size_t record) const { return record > 0 ? ends[record - 1] : 0; }
    size_t end(size_t record) const { return ends[record]; }

   private:
    std::unique_ptr<arrow::ResizableBuffer> memory;
    std::vector<size_t> ends;
};

// Makes rows of records, each of one or more JSON objects, one behind another; used by one thread at a time.
//
// All rows of a record count, or none: what does not fit is put aside record by record.
class JSONRows {
   public:
    // What some records have come to.
    struct Batch {
        std::shared_ptr<arrow::RecordBatch> rows;
        int64_t misfits = 0, json_bytes = 0;
        std::string first_misfit;
    };

    JSONRows(const std::shared_ptr<arrow::Schema> &schema, const JSONReading &reading, arrow::MemoryPool *pool);

    // Adds the rows of a record that has padding behind it; returns what keeps it from being rows.
    std::string add(const uint8_t *bytes, size_t count);

    // All records of a chunk.
    Batch read(const Chunk &chunk);

    // Takes the rows away, without those that were refused.
    std::shared_ptr<arrow::RecordBatch> take();

   private:
    std::shared_ptr<arrow::Schema> schema;
    std::vector<std::unique_ptr<arrow::ArrayBuilder>> builders;
    std::unique_ptr<JSONMembers> members;
    simdjson::dom::parser parser;
    int64_t rows = 0;
    std::vector<int64_t> refused;

    template <class Body>
    bool for_each_object(const uint8_t *bytes, size_t count, size_t window, Body body);
    void add_several(const uint8_t *bytes, size_t count, std::string &problem);
    size_t read_together(const Chunk &chunk, size_t first, Batch &found);
    void refuse(int64_t first_row);
    std::shared_ptr<arrow::Array> without_refused(const std::shared_ptr<arrow::Array> &array) const;
};

#endif
