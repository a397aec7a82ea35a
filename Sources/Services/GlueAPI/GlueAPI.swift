import AWSProtocol
import Catalog
import Core
import Crawling
import DataQuality
import GlueModel
import Jobs
import Objects
import Orchestration
import SchemaRegistry
import Statistics
import Storage

/// AWS Glue as its clients see it: the Data Catalog, the schema registry, crawlers and jobs.
///
/// https://docs.aws.amazon.com/glue/latest/webapi/WebAPI_Welcome.html
package struct GlueAPI: GlueOperations {
    let catalog: Catalog
    let objects: Objects
    let crawling: Crawling
    let jobs: Jobs
    let schemaRegistry: SchemaRegistry
    let statistics: StatisticsTasks
    let dataQuality: DataQuality
    let orchestration: Orchestration
    let sessions: Sessions
    /// Keeps the tags of Glue's resources.
    let documents: DocumentStore

    package init(
        catalog: Catalog, objects: Objects, crawling: Crawling, jobs: Jobs, schemaRegistry: SchemaRegistry,
        statistics: StatisticsTasks, dataQuality: DataQuality, orchestration: Orchestration, sessions: Sessions,
        documents: DocumentStore
    ) {
        self.dataQuality = dataQuality
        self.orchestration = orchestration
        self.sessions = sessions
        self.statistics = statistics
        self.schemaRegistry = schemaRegistry
        self.catalog = catalog
        self.objects = objects
        self.crawling = crawling
        self.jobs = jobs
        self.documents = documents
    }

    static func arn(_ kind: String, _ name: String, _ call: Call) -> ARN {
        ARN(service: "glue", scope: call.scope, resource: "\(kind)/\(name)")
    }

    func setTags(_ tags: [String: String]?, _ kind: String, _ name: String, _ call: Call) async throws {
        guard let tags, !tags.isEmpty else { return }
        try await documents.changeTags(of: Self.arn(kind, name, call), in: call.scope) { $0 = tags }
    }

    func dropTags(_ kind: String, _ name: String, _ call: Call) async throws {
        try await documents.changeTags(of: Self.arn(kind, name, call), in: call.scope) { $0 = [:] }
    }

    static func page<Item>(
        _ items: [Item], _ token: String?, _ maxResults: Int?, name: (Item) -> String
    ) throws(AWSError) -> (items: [Item], next: String?) {
        try AWSProtocol.page(
            items, after: token, limit: maxResults ?? Limits.Glue.pageItems,
            invalid: Glue.Errors.invalidInputException("Invalid NextToken."), name: name)
    }

    /// A page of a list of what began at a time, the newest first.
    static func page<Item>(
        _ items: [Item], _ token: String?, _ maxResults: Int?, newestFirst: (Item) -> (startedAt: Timestamp, id: String)
    ) throws(AWSError) -> (items: [Item], next: String?) {
        try page(items, token, maxResults, order: .newestFirst) { item in
            let (startedAt, id) = newestFirst(item)
            return [padded(startedAt.milliseconds, 15), id]
        }
    }

    static func page<Item>(
        _ items: [Item], _ token: String?, _ maxResults: Int?, order: PageOrder, key: (Item) -> [String]
    ) throws(AWSError) -> (items: [Item], next: String?) {
        try AWSProtocol.page(
            items, after: token, limit: maxResults ?? Limits.Glue.pageItems, order: order,
            invalid: Glue.Errors.invalidInputException("Invalid NextToken."), key: key)
    }

    /// The name of a role that a request gives by its name or its ARN.
    static func roleName(_ role: String) -> String {
        let path = ARN(role)?.resource(after: "role/") ?? role
        return path.split(separator: "/").last.map(String.init) ?? path
    }

    /// An error within the answer of a batch operation.
    func detail(_ error: any Error) throws -> Glue.ErrorDetail {
        guard let known = error as? AWSError ?? awsError(for: error) else { throw error }
        return .init(errorCode: known.code, errorMessage: known.message)
    }

    static func detail(_ error: CatalogError) -> Glue.ErrorDetail {
        let known = awsError(error)
        return .init(errorCode: known.code, errorMessage: known.message)
    }

    /// A pattern of names that must match a whole name; an asterisk stands for any characters.
    static func namePattern(_ expression: String) throws(AWSError) -> RegularExpression {
        let text = expression.replacing(".*", with: "*").replacing("*", with: ".*")
        guard let pattern = RegularExpression(text, mostSteps: namePatternSteps) else {
            throw Glue.Errors.invalidInputException("Invalid expression: \(expression)")
        }
        return pattern
    }

    /// Names are short, and one call matches many.
    private static let namePatternSteps: UInt32 = 20_000
}
