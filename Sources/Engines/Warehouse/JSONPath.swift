import AWSProtocol

/// The place of a column's value in a JSON document, as a jsonpaths file names it: `$['a']['b'][0]` or `$.a.b[0]`.
///
/// https://docs.aws.amazon.com/redshift/latest/dg/copy-parameters-data-format.html#copy-json-jsonpaths
package struct JSONPath: Sendable, Equatable {
    package enum Step: Sendable, Equatable {
        case key(String)
        case index(Int)
    }

    package let steps: [Step]

    /// Nil for text that is no path.
    package init?(_ text: String) {
        guard text.first == "$" else { return nil }
        var steps: [Step] = []
        var rest = text.dropFirst()
        while let first = rest.first {
            rest.removeFirst()
            if first == "." {
                let name = rest.prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty else { return nil }
                steps.append(.key(String(name)))
                rest = rest[name.endIndex...]
            } else if first == "[", let quote = rest.first, quote == "'" || quote == "\"" {
                rest.removeFirst()
                guard let end = rest.firstIndex(of: quote) else { return nil }
                steps.append(.key(String(rest[..<end])))
                rest = rest[rest.index(after: end)...]
                guard rest.popFirst() == "]" else { return nil }
            } else if first == "[", let end = rest.firstIndex(of: "]"), let index = Int(rest[..<end]), index >= 0 {
                steps.append(.index(index))
                rest = rest[rest.index(after: end)...]
            } else {
                return nil
            }
        }
        guard !steps.isEmpty else { return nil }
        self.steps = steps
    }

    /// The paths of a jsonpaths file, `{"jsonpaths": [...]}`; throws for a file that is none.
    package static func all(in file: [UInt8]) throws(CopyOptions.Failure) -> [JSONPath] {
        guard let paths = (try? JSONParser.parse(file))?["jsonpaths"]?.list else {
            throw CopyOptions.Failure(description: "The jsonpaths file is not a JSON object with an array jsonpaths.")
        }
        var found: [JSONPath] = []
        for path in paths {
            guard let text = path.string, let parsed = JSONPath(text) else {
                throw CopyOptions.Failure(
                    description: "The jsonpaths file has a path that is none: \(JSONWriter.string(of: path))")
            }
            found.append(parsed)
        }
        return found
    }

    /// Where the value of the path stands in a document that `range` is part of; nil if it is not there.
    func find(in document: UnsafeBufferPointer<UInt8>) throws(JSONError) -> Range<Int>? {
        var place = 0..<document.count
        for step in steps {
            let part = UnsafeBufferPointer(rebasing: document[place])
            var parser = JSONParser(part)
            parser.skipWhiteSpace()
            guard parser.consumedBytes < part.count else { return nil }
            var found: Range<Int>?
            switch (step, part[parser.consumedBytes]) {
            case (.key(let key), UInt8(ascii: "{")): try parser.members { if $0 == key { found = $1 } }
            case (.index(let index), UInt8(ascii: "[")):
                var count = 0
                try parser.elements {
                    if count == index { found = $0 }
                    count += 1
                }
            default: return nil
            }
            guard let found else { return nil }
            place = place.lowerBound + found.lowerBound..<place.lowerBound + found.upperBound
        }
        return place
    }
}
