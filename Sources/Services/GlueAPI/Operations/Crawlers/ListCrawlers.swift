import AWSProtocol
import Crawling
import GlueModel
import Storage

extension GlueAPI {
    /// `ListCrawlers`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListCrawlers.html
    package func listCrawlers(
        _ input: Glue.ListCrawlersRequest, _ call: Call
    ) async throws -> Glue.ListCrawlersResponse {
        var names = try await crawling.crawlers(in: call.scope).map(\.name)
        if let wanted = input.tags, !wanted.isEmpty {
            var tagged: [String] = []
            for name in names {
                let tags = try await documents.tags(of: Self.arn("crawler", name, call), in: call.scope)
                if wanted.allSatisfy({ tags[$0.key] == $0.value }) { tagged.append(name) }
            }
            names = tagged
        }
        let (shown, next) = try Self.page(names, input.nextToken, input.maxResults) { $0 }
        return .init(crawlerNames: shown, nextToken: next)
    }
}
