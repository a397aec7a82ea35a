import AWSProtocol
import LogEvents
import LogsModel

extension LogsAPI {
    package func unavailable(_ message: String) -> AWSError { Logs.Errors.serviceUnavailableException(message) }

    package func awsError(for error: any Error) -> AWSError? {
        guard let error = error as? LogEventError else { return nil }
        switch error {
        case .groupNotFound: return Logs.Errors.resourceNotFoundException("The specified log group does not exist.")
        case .streamNotFound: return Logs.Errors.resourceNotFoundException("The specified log stream does not exist.")
        case .groupExists: return Logs.Errors.resourceAlreadyExistsException("The specified log group already exists")
        case .streamExists: return Logs.Errors.resourceAlreadyExistsException("The specified log stream already exists")
        case .invalidParameter(let reason): return Logs.Errors.invalidParameterException(reason)
        case .log: return Logs.Errors.serviceUnavailableException("The service cannot complete the request.")
        }
    }
}
