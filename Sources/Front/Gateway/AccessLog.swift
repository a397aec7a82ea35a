import Logging

/// What the log says of one request: never its headers, query or body, which may hold secrets.
struct AccessLog {
    let method: String
    let path: String
    let requestID: String
    var service = ""
    var operation = ""
    var status = 0
    var milliseconds: Int64 = 0

    init(method: String, path: String, requestID: String) {
        self.method = method
        // The query of a presigned link is a credential.
        self.path = String(path.prefix { $0 != "?" })
        self.requestID = requestID
    }

    func write(to logger: Logger) {
        logger.info(
            "request",
            metadata: [
                "method": "\(method)", "path": "\(path)", "service": "\(service)", "operation": "\(operation)",
                "status": "\(status)", "ms": "\(milliseconds)", "id": "\(requestID)",
            ])
    }
}
