#include "JSONTimes.h"

#include <cctype>
#include <cmath>
#include <cstring>

namespace {

constexpr int64_t second = 1000000000;
// Numbers beyond this are milliseconds: as seconds they would lie after the year 5000.
constexpr int64_t largest_seconds = 100000000000;

int64_t days_from_civil(int64_t year, unsigned month, unsigned day) {
    year -= month <= 2;
    int64_t era = (year >= 0 ? year : year - 399) / 400;
    unsigned of_era = static_cast<unsigned>(year - era * 400);
    unsigned of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

bool is_date(int64_t year, unsigned month, unsigned day) {
    static const unsigned days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
    bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= days[month - 1] + (month == 2 && is_leap ? 1 : 0);
}

// Reads forward through a text.
struct Cursor {
    std::string_view text;
    size_t at = 0;

    bool is_end() const { return at == text.size(); }
    char peek() const { return at < text.size() ? text[at] : '\0'; }
    bool take(char c) { return peek() == c ? (at++, true) : false; }

    // A number of at least one and at most `longest` digits; -1 if there is none.
    int64_t number(size_t longest) {
        int64_t value = -1;
        for (size_t count = 0; count < longest && std::isdigit(static_cast<unsigned char>(peek())); count++)
            value = (value < 0 ? 0 : value) * 10 + (text[at++] - '0');
        return value;
    }

    // Digits after a decimal point as nanoseconds; -1 if there are none.
    int64_t fraction() {
        int64_t value = 0, unit = second / 10;
        if (!std::isdigit(static_cast<unsigned char>(peek()))) return -1;
        for (; std::isdigit(static_cast<unsigned char>(peek())); at++, unit /= 10) value += (text[at] - '0') * unit;
        return value;
    }

    // `Z`, `+hh`, `+hhmm` or `+hh:mm` in seconds; nothing if there is none.
    std::optional<int64_t> offset() {
        if (take('Z')) return 0;
        int sign = peek() == '-' ? -1 : 1;
        if (!take('+') && !take('-')) return {};
        int64_t hours = number(2), minutes = 0;
        bool has_colon = take(':');
        if (has_colon || std::isdigit(static_cast<unsigned char>(peek()))) minutes = number(2);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) return {};
        return sign * (hours * 3600 + minutes * 60);
    }
};

// What the fields of a time say.
struct Fields {
    int64_t year = 1970, month = 1, day = 1, hour = 0, minute = 0, second_of_minute = 0, nanoseconds = 0, offset = 0;
    bool is_afternoon = false, has_half = false;

    std::optional<int64_t> value() const {
        int64_t of_day = hour;
        if (has_half) of_day = hour % 12 + (is_afternoon ? 12 : 0);
        if (!is_date(year, month, day) || of_day < 0 || of_day > 23 || minute < 0 || minute > 59 || second_of_minute < 0 ||
            second_of_minute > 60)
            return {};
        int64_t seconds = days_from_civil(year, month, day) * 86400 + of_day * 3600 + minute * 60 + second_of_minute - offset;
        int64_t result;
        if (__builtin_mul_overflow(seconds, second, &result) || __builtin_add_overflow(result, nanoseconds, &result)) return {};
        return result;
    }
};

const char *months[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

// The month whose English name stands at the cursor, in full or with three letters; 0 if none does.
int take_month(Cursor &cursor) {
    static const char *whole[] = {"january", "february", "march",     "april",   "may",      "june",
                                  "july",    "august",   "september", "october", "november", "december"};
    for (int month = 0; month < 12; month++) {
        for (const char *name : {whole[month], months[month]}) {
            size_t length = std::strlen(name);
            if (cursor.at + length <= cursor.text.size() &&
                strncasecmp(cursor.text.data() + cursor.at, name, length) == 0) {
                cursor.at += length;
                return month + 1;
            }
        }
    }
    return 0;
}

bool take_field(Cursor &cursor, Fields &fields, char letter, size_t count, bool is_adjacent) {
    // Without a letter or digit between fields each takes just its own digits.
    size_t longest = is_adjacent ? count : (letter == 'y' || letter == 'u' ? 4 : 2);
    int64_t *place = nullptr;
    switch (letter) {
        case 'y': case 'u': place = &fields.year; break;
        case 'M': case 'L':
            if (count >= 3) {
                fields.month = take_month(cursor);
                return fields.month > 0;
            }
            place = &fields.month;
            break;
        case 'd': place = &fields.day; break;
        case 'H': case 'k': case 'h': case 'K': place = &fields.hour; break;
        case 'm': place = &fields.minute; break;
        case 's': place = &fields.second_of_minute; break;
        case 'S': {
            fields.nanoseconds = cursor.fraction();
            return fields.nanoseconds >= 0;
        }
        case 'a': {
            fields.has_half = true;
            fields.is_afternoon = cursor.peek() == 'P' || cursor.peek() == 'p';
            if (cursor.at + 2 > cursor.text.size()) return false;
            cursor.at += 2;
            return true;
        }
        case 'E':
            while (std::isalpha(static_cast<unsigned char>(cursor.peek()))) cursor.at++;
            return true;
        case 'Z': case 'X': case 'x': {
            auto offset = cursor.offset();
            fields.offset = offset.value_or(0);
            return offset.has_value();
        }
        default: return false;
    }
    *place = cursor.number(longest);
    if (letter == 'y' && count == 2 && *place >= 0 && *place < 100) *place += *place < 70 ? 2000 : 1900;
    if (letter == 'k' && *place == 24) *place = 0;
    return *place >= 0;
}

}  // namespace

std::optional<int64_t> timestamp_of(int64_t number) {
    int64_t result;
    bool is_milliseconds = number > largest_seconds || number < -largest_seconds;
    if (__builtin_mul_overflow(number, is_milliseconds ? second / 1000 : second, &result)) return {};
    return result;
}

std::optional<int64_t> timestamp_of(double number) {
    double scaled = number * (std::fabs(number) > largest_seconds ? 1e6 : 1e9);
    if (!(std::fabs(scaled) < 9.2e18)) return {};
    // A double of seconds is exact to a fraction of a microsecond.
    return static_cast<int64_t>(std::llround(scaled / 1000)) * 1000;
}

std::optional<int64_t> parse_timestamp(std::string_view text) {
    Cursor cursor{text};
    Fields fields;
    fields.year = cursor.number(18);
    if (cursor.is_end() && fields.year >= 0) return timestamp_of(fields.year);
    if (cursor.peek() == '.' && fields.year >= 0) {
        cursor.at++;
        int64_t whole = fields.year, fraction = cursor.fraction();
        auto seconds = timestamp_of(whole);
        if (fraction < 0 || !cursor.is_end() || !seconds || whole > largest_seconds) return {};
        return *seconds + fraction;
    }
    if (!cursor.take('-') || (fields.month = cursor.number(2)) < 0 || !cursor.take('-') || (fields.day = cursor.number(2)) < 0)
        return {};
    if (!cursor.take(' ') && !cursor.take('T')) return {};
    if ((fields.hour = cursor.number(2)) < 0 || !cursor.take(':') || (fields.minute = cursor.number(2)) < 0 ||
        !cursor.take(':') || (fields.second_of_minute = cursor.number(2)) < 0)
        return {};
    if (cursor.take('.') && (fields.nanoseconds = cursor.fraction()) < 0) return {};
    if (!cursor.is_end()) {
        auto offset = cursor.offset();
        if (!offset || !cursor.is_end()) return {};
        fields.offset = *offset;
    }
    return fields.value();
}

std::optional<int64_t> parse_timestamp(std::string_view text, const std::string &pattern) {
    Cursor cursor{text};
    if (pattern == "millis") {
        int64_t number = cursor.number(18);
        if (number < 0 || !cursor.is_end() || number > INT64_MAX / (second / 1000)) return {};
        return number * (second / 1000);
    }
    Fields fields;
    for (size_t at = 0; at < pattern.size();) {
        char letter = pattern[at];
        if (letter == '\'') {
            size_t end = pattern.find('\'', at + 1);
            if (end == std::string::npos) return {};
            std::string literal = end == at + 1 ? "'" : pattern.substr(at + 1, end - at - 1);
            for (char c : literal)
                if (!cursor.take(c)) return {};
            at = end + 1;
        } else if (std::isalpha(static_cast<unsigned char>(letter))) {
            size_t end = pattern.find_first_not_of(letter, at);
            if (end == std::string::npos) end = pattern.size();
            bool is_adjacent = end < pattern.size() && std::isalpha(static_cast<unsigned char>(pattern[end]));
            if (!take_field(cursor, fields, letter, end - at, is_adjacent)) return {};
            at = end;
        } else {
            if (!cursor.take(letter)) return {};
            at++;
        }
    }
    return cursor.is_end() ? fields.value() : std::optional<int64_t>();
}

std::optional<int32_t> parse_date(std::string_view text) {
    Cursor cursor{text};
    int64_t year = cursor.number(4);
    if (year < 0 || !cursor.take('-')) return {};
    int64_t month = cursor.number(2);
    if (month < 0 || !cursor.take('-')) return {};
    int64_t day = cursor.number(2);
    if (!cursor.is_end() || !is_date(year, month, day)) return {};
    return static_cast<int32_t>(days_from_civil(year, month, day));
}
