import AWSProtocol
import GlueModel

extension GlueAPI {
    static func check(maxConcurrentRuns: Int?) throws(AWSError) {
        guard let count = maxConcurrentRuns else { return }
        guard (1...1000).contains(count) else {
            throw Glue.Errors.invalidInputException("MaxConcurrentRuns must be between 1 and 1000.")
        }
    }
}
