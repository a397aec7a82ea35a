// Types of the Glue Data Catalog, which are Hive's, as Arrow's.
#ifndef HIVE_TYPE_H
#define HIVE_TYPE_H

#include <arrow/api.h>

#include <memory>
#include <string>

// The type's name in the Glue Data Catalog.
std::string glue_type(const arrow::DataType &type);

// Throws std::invalid_argument for a type that is not known.
std::shared_ptr<arrow::DataType> arrow_type(const std::string &name);

#endif
