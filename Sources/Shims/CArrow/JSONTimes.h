// Dates and times in JSON texts.
#ifndef JSON_TIMES_H
#define JSON_TIMES_H

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Nanoseconds since 1970 of the forms that the OpenX JSON SerDe knows: `yyyy-[M]M-[d]d HH:mm:ss[.S]`, the same with `T` and an
// offset or `Z`, and seconds or milliseconds since 1970 as digits, with or without a fraction.
// https://docs.aws.amazon.com/firehose/latest/dev/record-format-conversion-concepts.html
std::optional<int64_t> parse_timestamp(std::string_view text);

// Nanoseconds since 1970 of a number: of milliseconds if it is too large for seconds.
std::optional<int64_t> timestamp_of(int64_t number);
std::optional<int64_t> timestamp_of(double seconds);

// Nanoseconds since 1970 of a text in a pattern of Java's SimpleDateFormat (numbers, quoted texts, Z, X and month names), or of digits
// for the pattern `millis`.
std::optional<int64_t> parse_timestamp(std::string_view text, const std::string &pattern);

// Days since 1970 of `yyyy-[M]M-[d]d`.
std::optional<int32_t> parse_date(std::string_view text);

#endif
