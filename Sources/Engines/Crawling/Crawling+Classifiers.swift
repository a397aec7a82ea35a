import Core
import Storage

extension Crawling {
    package func createClassifier(_ name: String, _ classifier: ClassifierDocument, in scope: Scope) async throws {
        var classifier = classifier
        classifier.createdAt = clock.now()
        classifier.updatedAt = classifier.createdAt
        try await documents.transact { [classifier] writer in
            guard try writer.get(ClassifierDocument.self, scope, name) == nil else {
                throw CrawlError.classifierExists(name)
            }
            try writer.put(classifier, scope, name)
        }
    }

    package func classifier(_ name: String, in scope: Scope) async throws -> ClassifierDocument {
        guard let stored = try await documents.get(ClassifierDocument.self, scope, name) else {
            throw CrawlError.classifierNotFound(name)
        }
        return stored.value
    }

    package func classifiers(in scope: Scope) async throws -> [Stored<ClassifierDocument>] {
        try await documents.list(ClassifierDocument.self, scope)
    }

    package func updateClassifier(_ name: String, _ classifier: ClassifierDocument, in scope: Scope) async throws {
        let now = clock.now()
        try await documents.transact { writer in
            guard let old = try writer.get(ClassifierDocument.self, scope, name)?.value else {
                throw CrawlError.classifierNotFound(name)
            }
            var new = classifier
            new.createdAt = old.createdAt
            new.updatedAt = now
            new.version = old.version + 1
            try writer.put(new, scope, name)
        }
    }

    package func deleteClassifier(_ name: String, in scope: Scope) async throws {
        guard try await documents.transact({ try $0.delete(.classifier, scope, name) }) else {
            throw CrawlError.classifierNotFound(name)
        }
    }
}
