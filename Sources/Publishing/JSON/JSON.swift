internal import Foundation
internal import JournalModel

/// JSON as all answers for programs are written.
package enum JSON {
  /// The object as one line: keys sorted, so that the same content has the same bytes. What could
  /// steer a terminal or hide words is written as `\\u202e`, which readers take for the same.
  package static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return VisibleText.escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// The same of a whole answer, which says the version of its form.
  package static func answer(_ object: JSONObject) throws -> String {
    try text(object.with("schema", 1))
  }
}
