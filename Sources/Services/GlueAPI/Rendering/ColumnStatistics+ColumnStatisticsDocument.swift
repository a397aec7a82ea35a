import AWSProtocol
import Catalog
import Core
import GlueModel

extension ColumnStatisticsDocument {
    init(_ given: Glue.ColumnStatistics) { self.init(column: given.columnName, given: OpaqueDocument(given.wire)) }
}
