extension GrokPattern {
    /// The patterns that AWS's classifiers know by name.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/custom-classifier.html#classifier-builtin-patterns
    static let builtIn: [String: String] = [
        "USERNAME": "[a-zA-Z0-9._-]+", "USER": "%{USERNAME}", "INT": "[+-]?[0-9]+",
        "BASE10NUM": "[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)", "NUMBER": "%{BASE10NUM}",
        "BASE16NUM": "[+-]?(?:0x)?[0-9A-Fa-f]+", "BASE16FLOAT": "\\b[+-]?(?:0x)?[0-9A-Fa-f]+(?:\\.[0-9A-Fa-f]*)?\\b",
        "BOOLEAN": "(?i:true|false)", "POSINT": "\\b[1-9][0-9]*\\b", "NONNEGINT": "\\b[0-9]+\\b", "WORD": "\\b\\w+\\b",
        "NOTSPACE": "\\S+", "SPACE": "\\s*", "DATA": ".*?", "GREEDYDATA": ".*",
        "QUOTEDSTRING": "\"(?:\\\\.|[^\\\\\"])*\"|'(?:\\\\.|[^\\\\'])*'|`(?:\\\\.|[^\\\\`])*`", "QS": "%{QUOTEDSTRING}",
        "UUID": "[A-Fa-f0-9]{8}-(?:[A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}",
        "MAC": "%{CISCOMAC}|%{WINDOWSMAC}|%{COMMONMAC}", "CISCOMAC": "(?:[A-Fa-f0-9]{4}\\.){2}[A-Fa-f0-9]{4}",
        "WINDOWSMAC": "(?:[A-Fa-f0-9]{2}-){5}[A-Fa-f0-9]{2}", "COMMONMAC": "(?:[A-Fa-f0-9]{2}:){5}[A-Fa-f0-9]{2}",
        "IPV4":
            "(?<![0-9])(?:(?:25[0-5]|2[0-4][0-9]|[0-1]?[0-9]{1,2})\\.){3}(?:25[0-5]|2[0-4][0-9]|[0-1]?[0-9]{1,2})(?![0-9])",
        "IPV6": "(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{1,4}|%{IPV4})?(?:%.+)?", "IP": "%{IPV6}|%{IPV4}",
        "HOSTNAME": "\\b[0-9A-Za-z][0-9A-Za-z-]{0,62}(?:\\.[0-9A-Za-z][0-9A-Za-z-]{0,62})*\\.?\\b",
        "HOST": "%{HOSTNAME}", "IPORHOST": "%{HOSTNAME}|%{IP}", "HOSTPORT": "(?:%{IPORHOST}):%{POSINT}",
        "PATH": "%{UNIXPATH}|%{WINPATH}", "UNIXPATH": "(?:/[\\w_%!$@:.,~-]*)+",
        "TTY": "/dev/(?:pts|tty[pq]?)(?:\\w+)?/?(?:[0-9]+)",
        "WINPATH": "(?:[A-Za-z]+:|\\\\)(?:\\\\[^\\\\?*]*)+", "URIPROTO": "[A-Za-z]+(?:\\+[A-Za-z+]+)?",
        "URIHOST": "(?:%{IPORHOST})(?::%{POSINT})?", "URIPATH": "(?:/[A-Za-z0-9$.+!*'(){},~:;=@#%_\\-]*)+",
        "URIPARAM": "\\?[A-Za-z0-9$.+!*'|(){},~@#%&/=:;_?\\-\\[\\]]*", "URIPATHPARAM": "%{URIPATH}(?:%{URIPARAM})?",
        "URI": "%{URIPROTO}://(?:%{USER}(?::[^@]*)?@)?(?:%{URIHOST})?(?:%{URIPATHPARAM})?",
        "MONTH":
            "\\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b",
        "MONTHNUM": "0?[1-9]|1[0-2]", "MONTHNUM2": "0[1-9]|1[0-2]", "MONTHDAY": "(?:0[1-9]|[12][0-9]|3[01]|[1-9])",
        "DAY": "(?:Mon(?:day)?|Tue(?:sday)?|Wed(?:nesday)?|Thu(?:rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)",
        "YEAR": "(?:[0-9]{2}){1,2}", "HOUR": "2[0123]|[01]?[0-9]", "MINUTE": "[0-5][0-9]",
        "SECOND": "(?:[0-5]?[0-9]|60)(?:[:.,][0-9]+)?",
        "TIME": "(?<![0-9])(?:%{HOUR}):(?:%{MINUTE})(?::(?:%{SECOND}))?(?![0-9])",
        "DATE_US": "(?:%{MONTHNUM})[/-]%{MONTHDAY}[/-]%{YEAR}",
        "DATE_EU": "%{MONTHDAY}[./-](?:%{MONTHNUM})[./-]%{YEAR}",
        "DATESTAMP_US": "%{DATE_US}[- ]%{TIME}", "DATESTAMP_EU": "%{DATE_EU}[- ]%{TIME}",
        "ISO8601_TIMEZONE": "Z|[+-](?:%{HOUR})(?::?(?:%{MINUTE}))", "ISO8601_SECOND": "%{SECOND}|60",
        "TIMESTAMP_ISO8601":
            "%{YEAR}-(?:%{MONTHNUM})-%{MONTHDAY}[T ](?:%{HOUR}):?(?:%{MINUTE})(?::?(?:%{SECOND}))?(?:%{ISO8601_TIMEZONE})?",
        "DATE": "%{DATE_US}|%{DATE_EU}", "DATESTAMP": "(?:%{DATE})[- ]%{TIME}", "TZ": "[A-Z]{3,4}|UTC",
        "DATESTAMP_RFC822": "%{DAY} %{MONTH} %{MONTHDAY} %{YEAR} %{TIME} (?:%{TZ})",
        "DATESTAMP_RFC2822": "%{DAY}, %{MONTHDAY} %{MONTH} %{YEAR} %{TIME} (?:%{ISO8601_TIMEZONE})",
        "DATESTAMP_OTHER": "%{DAY} %{MONTH} %{MONTHDAY} %{TIME} (?:%{TZ}) %{YEAR}",
        "DATESTAMP_EVENTLOG": "%{YEAR}(?:%{MONTHNUM2})%{MONTHDAY}(?:%{HOUR})(?:%{MINUTE})(?:%{SECOND})",
        "HTTPDERROR_DATE": "%{DAY} %{MONTH} %{MONTHDAY} %{TIME} %{YEAR}",
        "SYSLOGTIMESTAMP": "%{MONTH} +%{MONTHDAY} %{TIME}", "PROG": "[!-Z\\\\^-~]+",
        "SYSLOGPROG": "%{PROG:program}(?:\\[%{POSINT:pid}\\])?",
        "SYSLOGHOST": "%{IPORHOST}", "SYSLOGFACILITY": "<%{NONNEGINT:facility}.%{NONNEGINT:priority}>",
        "HTTPDATE": "%{MONTHDAY}/%{MONTH}/%{YEAR}:%{TIME} %{INT}",
        "SYSLOGBASE": "%{SYSLOGTIMESTAMP:timestamp} (?:%{SYSLOGFACILITY} )?%{SYSLOGHOST:logsource} %{SYSLOGPROG}:",
        "LOGLEVEL":
            "(?i:trace|debug|notice|info(?:rmation)?|warn(?:ing)?|err(?:or)?|crit(?:ical)?|fatal|severe|emerg(?:ency)?|alert)",
        "COMMONAPACHELOG":
            "%{IPORHOST:clientip} %{USER:ident} %{USER:auth} \\[%{HTTPDATE:timestamp}\\] \"(?:%{WORD:verb} %{NOTSPACE:request}(?: HTTP/%{NUMBER:httpversion})?|%{DATA:rawrequest})\" %{NUMBER:response} (?:%{NUMBER:bytes}|-)",
        "COMBINEDAPACHELOG": "%{COMMONAPACHELOG} %{QS:referrer} %{QS:agent}",
    ]

    /// A log format that is known without a classifier of one's own.
    package struct LogFormat: Sendable {
        package let classification: String
        package let text: String
        package let pattern: GrokPattern

        package init(classification: String, text: String, pattern: GrokPattern) {
            self.classification = classification
            self.text = text
            self.pattern = pattern
        }
    }

    /// In the order in which AWS tries them.
    package static let logFormats: [LogFormat] = [
        ("combined_apache", "%{COMBINEDAPACHELOG}"),
        ("apache", "%{COMMONAPACHELOG}"),
        (
            "linux_kernel",
            "%{SYSLOGTIMESTAMP:timestamp} %{SYSLOGHOST:host} kernel: (?:\\[ *%{NUMBER:uptime}\\] )?%{GREEDYDATA:message}"
        ),
        (
            "microsoft_log",
            "%{IPORHOST:clientip}, %{NOTSPACE:user}, %{DATE:date}, %{TIME:time}, %{NOTSPACE:service}, %{NOTSPACE:server}, %{IP:serverip}, %{INT:timetaken:int}, %{INT:bytesreceived:int}, %{INT:bytessent:int}, %{INT:status:int}, %{INT:windowsstatus:int}, %{WORD:verb}, %{NOTSPACE:request}, %{DATA:parameters},?"
        ),
        (
            "ruby_logger",
            "[DFEWIA], \\[%{TIMESTAMP_ISO8601:timestamp} #%{POSINT:pid}\\] +%{LOGLEVEL:loglevel} -- +%{DATA:progname}: %{GREEDYDATA:message}"
        ),
        (
            "squid",
            "%{NUMBER:timestamp} +%{INT:elapsed} %{IPORHOST:clientip} %{WORD:action}/%{INT:status} %{INT:bytes} %{WORD:verb} %{NOTSPACE:request} %{NOTSPACE:user} %{WORD:hierarchy}/%{NOTSPACE:server} %{NOTSPACE:contenttype}"
        ),
        (
            "redismonlog",
            "%{NUMBER:timestamp} \\[%{INT:database} (?:%{IP:client}:%{POSINT:port}|lua|unix:%{NOTSPACE:socket})\\] \"%{WORD:command}\" ?%{GREEDYDATA:params}"
        ),
        (
            "redislog",
            "(?:\\[%{POSINT:pid}\\]|%{POSINT:process}:[XCSM]) %{MONTHDAY:day} %{MONTH:month} (?:%{YEAR:year} )?%{TIME:time} [.*#-] %{GREEDYDATA:message}"
        ),
    ].compactMap { (classification: String, text: String) -> LogFormat? in
        guard let pattern = try? GrokPattern(text) else { return nil }
        return LogFormat(classification: classification, text: text, pattern: pattern)
    }
}
