import Foundation

/// As much of JSON Schema 2020-12 as docs/schema has; what it does not know is a problem. Stricter in
/// one thing: a key that a schema does not name is a problem, too, so that none is left undocumented.
struct JSONSchema {
  private let folder: String
  private var documents: [String: JSONValue] = [:]

  /// What a schema and its value have in common while they are compared.
  private struct Place {
    let document: String
    let path: String

    func below(_ key: String) -> Place { Place(document: document, path: "\(path)/\(key)") }
  }

  init(folder: String) throws {
    self.folder = folder
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
      documents[name] = try JSONDecoder().decode(JSONValue.self, from: data)
    }
  }

  /// The names of all schemas, without `.json`.
  var names: Set<String> { Set(documents.keys.map { String($0.dropLast(5)) }) }

  /// What is wrong with a value by the schema of that name.
  func problems(of json: String, by name: String) throws -> [String] {
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
    guard let schema = documents["\(name).json"] else { return ["there is no schema \(name)"] }
    return problems(value, schema, Place(document: "\(name).json", path: ""))
  }

  private static let notes: Set<String> = ["$schema", "$id", "$defs", "title", "description"]

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ place: Place) -> [String] {
    guard case .object(let words) = schema else { return ["\(place.path): no schema"] }
    return words.filter { !Self.notes.contains($0.key) }.sorted { $0.key < $1.key }
      .flatMap { word, rule in
        switch word {
        case "$ref": followed(rule, value, place)
        case "type": types(rule, value, place)
        case "const": value == rule ? [] : ["\(place.path): another value"]
        case "enum": rule.items.contains(value) ? [] : ["\(place.path): no such word"]
        case "pattern": pattern(rule, value, place)
        case "anyOf": anyOf(rule, value, place)
        case "items": value.items.enumerated().flatMap { problems($1, rule, place.below("\($0)")) }
        case "required": required(rule, value, place)
        case "properties": properties(rule, value, place)
        case "additionalProperties":
          value.members.flatMap { problems($0.value, rule, place.below($0.key)) }
        default: ["\(place.path): the test does not know '\(word)'"]
        }
      }
  }

  private func followed(_ rule: JSONValue, _ value: JSONValue, _ place: Place) -> [String] {
    let parts = (rule.text ?? "").split(separator: "#", omittingEmptySubsequences: false)
    let document = parts.first.map { $0.isEmpty ? place.document : String($0) } ?? ""
    let name = String(parts.last?.split(separator: "/").last ?? "")
    guard let schema = documents[document]?["$defs"]?[name] else {
      return ["\(place.path): \(rule) leads nowhere"]
    }
    return problems(value, schema, Place(document: document, path: place.path))
  }

  private func types(_ rule: JSONValue, _ value: JSONValue, _ place: Place) -> [String] {
    let types = rule.text.map { [$0] } ?? rule.texts
    return types.contains(value.type) ? [] : ["\(place.path): \(value.type), not \(types)"]
  }

  private func pattern(_ rule: JSONValue, _ value: JSONValue, _ place: Place) -> [String] {
    guard let text = value.text, let pattern = rule.text else { return [] }
    do {
      return try Regex(pattern).firstMatch(in: text) != nil
        ? [] : ["\(place.path): '\(text)' is not \(pattern)"]
    } catch {
      return ["\(place.path): \(error)"]
    }
  }

  private func anyOf(_ rule: JSONValue, _ value: JSONValue, _ place: Place) -> [String] {
    let all = rule.items.map { problems(value, $0, place) }
    return all.contains(where: \.isEmpty) ? [] : all.min { $0.count < $1.count } ?? []
  }

  private func required(_ rule: JSONValue, _ value: JSONValue, _ place: Place) -> [String] {
    rule.texts.filter { value[$0] == nil }.map { "\(place.path): \($0) is missing" }
  }

  private func properties(_ rule: JSONValue, _ value: JSONValue, _ place: Place) -> [String] {
    value.members.sorted { $0.key < $1.key }.flatMap { key, member in
      rule[key].map { problems(member, $0, place.below(key)) }
        ?? ["\(place.path): \(key) is not in the schema"]
    }
  }
}

extension JSONValue {
  fileprivate var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }

  fileprivate var members: [String: JSONValue] {
    if case .object(let members) = self { members } else { [:] }
  }
}
