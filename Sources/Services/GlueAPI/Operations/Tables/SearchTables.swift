import AWSProtocol
import Catalog
import Core
import Foundation
import GlueModel
import Storage

extension GlueAPI {
    /// Tables of all databases that match a text and filters of their properties.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_SearchTables.html
    package func searchTables(
        _ input: Glue.SearchTablesRequest, _ call: Call
    ) async throws -> Glue.SearchTablesResponse {
        let catalogID = try Self.catalogName(input.catalogId, call)
        if ["FOREIGN", "FEDERATED"].contains(input.resourceShareType) { return .init(tableList: []) }
        let search = TableSearch(text: input.searchText, filters: input.filters ?? [])
        var found: [Glue.Table] = []
        for stored in try await catalog.allTables(in: call.scope)
        where Catalog.parts(of: stored.path[0]).catalog == catalogID {
            let table = try Glue.Table(stored)
            if try search.matches(table) { found.append(table) }
        }
        let criteria = input.sortCriteria ?? []
        let order = PageOrder(isDescending: criteria.map { $0.sort == "DESC" } + [false, false])
        let (shown, next) = try Self.page(found, input.nextToken, input.maxResults, order: order) { table in
            criteria.map { TableSearch.property($0.fieldName ?? "Name", of: table).first ?? "" }
                + [table.databaseName ?? "", table.name]
        }
        return .init(nextToken: next, tableList: shown)
    }
}

/// What SearchTables looks for.
private struct TableSearch {
    let text: String?
    let filters: [Glue.PropertyPredicate]

    func matches(_ table: Glue.Table) throws(AWSError) -> Bool {
        if let text, !text.isEmpty, !Self.contains(text, Self.everything(of: table)) { return false }
        for filter in filters {
            guard let key = filter.key, let value = filter.value else { continue }
            if !(try Self.holds(key, value, filter.comparator, table)) { return false }
        }
        return true
    }

    /// In quotation marks a text is looked for as it is, else as part of a word, in any case.
    private static func contains(_ text: String, _ values: [String]) -> Bool {
        if text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") {
            return values.contains(String(text.dropFirst().dropLast()))
        }
        return values.contains { $0.range(of: text, options: .caseInsensitive) != nil }
    }

    /// Times are compared; of text, one of the words must be the value.
    private static func holds(
        _ key: String, _ value: String, _ comparator: String?, _ table: Glue.Table
    ) throws(AWSError) -> Bool {
        let times = ["CreateTime": table.createTime, "UpdateTime": table.updateTime]
        if let time = times[key] {
            guard let time, let wanted = Double(value) else {
                throw Glue.Errors.invalidInputException("The value of \(key) must be a number of seconds: \(value)")
            }
            let seconds = Double(time.milliseconds) / 1000
            return switch comparator {
            case "GREATER_THAN": seconds > wanted
            case "GREATER_THAN_EQUALS": seconds >= wanted
            case "LESS_THAN": seconds < wanted
            case "LESS_THAN_EQUALS": seconds <= wanted
            default: seconds == wanted
            }
        }
        return property(key, of: table).contains { text in
            text.lowercased() == value.lowercased()
                || text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") }).contains {
                    $0.lowercased() == value.lowercased()
                }
        }
    }

    static func property(_ key: String, of table: Glue.Table) -> [String] {
        switch key.lowercased() {
        case "name": [table.name]
        case "databasename": [table.databaseName].compactMap { $0 }
        case "description": [table.description].compactMap { $0 }
        case "owner": [table.owner].compactMap { $0 }
        case "createdby": [table.createdBy].compactMap { $0 }
        case "tabletype": [table.tableType].compactMap { $0 }
        case "location": [table.storageDescriptor?.location].compactMap { $0 }
        case "createtime": [table.createTime.map { "\($0.milliseconds)" } ?? ""]
        case "updatetime": [table.updateTime.map { "\($0.milliseconds)" } ?? ""]
        default: [table.parameters?[key]].compactMap { $0 }
        }
    }

    private static func everything(of table: Glue.Table) -> [String] {
        let columns = (table.storageDescriptor?.columns ?? []) + (table.partitionKeys ?? [])
        let own = [table.name, table.databaseName, table.description, table.owner, table.storageDescriptor?.location]
        return own.compactMap { $0 } + columns.flatMap { [$0.name, $0.comment ?? ""] }
            + (table.parameters ?? [:]).flatMap { [$0.key, $0.value] }
    }
}
