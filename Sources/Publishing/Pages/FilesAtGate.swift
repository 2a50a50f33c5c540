internal import JournalModel

/// Finished files on their way to everybody: what they say is looked through, whatever it is that says it.
///
/// What several files say is looked at once.
package struct FilesAtGate {
  private let gate: Gate
  private var known: Set<String> = []

  /// Takes the gate that they have to pass.
  package init(_ gate: Gate) {
    self.gate = gate
  }

  /// Looks through a file and its name; one whose ending says that it is no text, through its name alone.
  package mutating func check(_ bytes: [UInt8], at path: String) throws {
    try gate.check(labels: Set(path.split(separator: "/").map { Self.stem(String($0)) }))
    guard let read = Self.readers[Self.ending(of: path)] else { return }
    for words in try read(String(decoding: bytes, as: UTF8.self)) {
      if known.insert(words).inserted { try gate.check(words) }
    }
  }

  private static let readers: [String: @Sendable (String) throws -> [String]] = [
    "html": { MarkupWords($0).blocks }, "svg": { MarkupWords($0).blocks },
    "xml": { MarkupWords($0).blocks },
    // A feed has pages as texts.
    "atom": { feed in
      MarkupWords(feed).blocks.flatMap { $0.has(UInt8(ascii: "<")) ? MarkupWords($0).blocks : [$0] }
    },
    "json": { try PageFormat.json.words(of: $0) },
    "css": { [$0] }, "md": { [$0] }, "txt": { [$0] }, "csv": { [$0] }, "": { [$0] },
  ]

  private static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { name[$0...].dropFirst().lowercased() } ?? ""
  }

  private static func stem(_ name: String) -> String {
    name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
