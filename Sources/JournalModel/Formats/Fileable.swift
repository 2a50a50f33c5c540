/// Something that has a file of its own: fields, and a text below them.
package protocol Fileable: Sendable, Equatable {
  /// The value of every key, in the order of the file; nil for what it does not have.
  var fields: [FileField] { get }
  /// The text below the fields; empty if there is none.
  var body: String { get }
}

/// A key of a file, and its value if it has one.
package typealias FileField = (key: String, value: YAMLValue?)

extension Fileable {
  /// The whole of a new file.
  package var content: String { Document(.frontMatter, fields: fields, body: body).content }
}
