// What Arrow answers as values or exceptions.
#ifndef CHECKED_H
#define CHECKED_H

#include <arrow/result.h>

#include <stdexcept>

inline void check(const arrow::Status &status) {
    if (!status.ok()) throw std::runtime_error(status.message());
}

template <typename Value>
Value checked(arrow::Result<Value> result) {
    if (!result.ok()) throw std::runtime_error(result.status().message());
    return std::move(result).ValueUnsafe();
}

#endif
