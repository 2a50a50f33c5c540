/// A file of the journal as it is after two people changed it apart. It asks nobody and writes no markers.
package struct FileMerge: Sendable {
  /// The whole file.
  package let content: String
  /// What the older side said and the newer one overruled.
  package private(set) var superseded: [DocumentMerge.Superseded] = []

  /// `base` is what both began with, empty if the file is new on both sides. Of a side that cannot be
  /// read the other one stands; refuses two of them, and a path that is none of the journal's.
  package init(
    of path: String, base: String, newer: String, older: String
  ) throws(FormatError) {
    guard let form = Document.Form(of: path) else {
      throw FormatError(line: 1, message: "not a file of the journal")
    }
    let read = { (text: String) throws(FormatError) in try Self.document(text, as: form, at: path) }
    let beginning = try? read(base)
    guard let second = try? read(older) else {
      content = try read(newer).content
      superseded = older == base ? [] : [.init(key: "", lines: older, standing: content)]
      return
    }
    guard let first = try? read(newer) else {
      content = second.content
      superseded = newer == base ? [] : [.init(key: "", lines: newer, standing: content)]
      return
    }
    let merge = try DocumentMerge(
      base: beginning, ours: first, theirs: second, samePlace: .first)
    let layout = LayoutMerge(of: merge.document, base: beginning, ours: first, theirs: second)
    content = (layout?.document ?? merge.document).content
    superseded = merge.superseded
    _ = try read(content)
  }

  private static func document(
    _ text: String, as form: Document.Form, at path: String
  ) throws(FormatError) -> Document {
    if let line = ConflictMarkers.line(in: text) {
      throw FormatError(line: line, message: ConflictMarkers.message)
    }
    let document = try Document(text, as: form)
    guard path == Layout.event, !text.isEmpty else { return document }
    do {
      _ = try EventFile.event(text)
    } catch {
      throw FormatError(line: 1, message: "not an event")
    }
    return document
  }
}
