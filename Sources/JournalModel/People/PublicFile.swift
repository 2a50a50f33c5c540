/// A file as everybody is to read it, and what of it is new: what was there before blocks nobody who
/// changes something else.
package struct PublicFile {
  package let text: String
  private let path: String
  /// As the person knows it; nil for a file that is ours.
  private let source: String?
  private let lines: [Substring]
  private let isNew: [Bool]
  private let document: Document?

  /// `known` are the lines of what the file said before, or of those in whose place it may stand;
  /// `source` is what a person calls one that is theirs.
  package init(
    path: String, text: String, known: Set<Substring> = [], source: String? = nil
  ) {
    (self.path, self.text, self.source) = (path, text, source)
    lines = Self.lines(of: text)
    isNew = lines.map { !known.contains($0) }
    document = Document.Form(of: path).flatMap { try? Document(text, as: $0) }
  }

  /// The lines of files that everybody can read already.
  package static func known(_ texts: [String]) -> Set<Substring> { Set(texts.flatMap(lines)) }

  private static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Substring.init)
  }

  /// The new lines, each with its number from 0.
  var newLines: [(number: Int, text: String)] {
    zip(lines, isNew).enumerated().filter(\.element.1).map { ($0.offset, String($0.element.0)) }
  }

  /// Values of keys that stand on new lines, and kinds, which are keys themselves, each with its line.
  var newValues: [(number: Int, text: String)] {
    guard let document else { return [] }
    let kinds = document.fields.filter { $0.key == "kinds" }.flatMap(\.value.keys)
    return (document.fields.flatMap(\.value.saidTexts) + kinds).compactMap { text, lines in
      let isAnyNew = lines.contains { isNew[$0 + document.firstLine] }
      return isAnyNew ? (lines.lowerBound + document.firstLine, text) : nil
    }
  }

  /// The first new line that a range of bytes touches; nil if there is none.
  func newLine(touching bytes: Range<Int>) -> Int? {
    var start = 0
    for (number, line) in lines.enumerated() {
      let end = start + line.utf8.count
      guard start < bytes.upperBound else { return nil }
      if isNew[number], end > bytes.lowerBound { return number }
      start = end + 1
    }
    return nil
  }

  /// The key that a line is of, and its value if that is a single one.
  func value(at number: Int) -> (key: String, text: String)? {
    field(at: number).flatMap { field in field.value.text.map { (field.key, $0) } }
  }

  /// Whether a line is of something that has a name of its own, such as a project.
  func isLabel(at number: Int) -> Bool {
    guard let key = field(at: number)?.key else { return false }
    return ["projects", "tags", "roles", "kind", "kinds", "credits"].contains(key)
      || Layout.projectKey(of: path) != nil && ["name", "started-as"].contains(key)
  }

  /// Whether a line names a country, or a file of the roster, which everybody sees.
  func namesNobody(at number: Int, isFile: (String) -> Bool) -> Bool {
    guard let (key, text) = value(at: number) else { return false }
    return switch key {
    case "country": Country(text) != nil
    case "by", "about": isFile(text)
    default: false
    }
  }

  /// What a person calls a line, by its number from 0.
  func place(of number: Int) -> PublicPlace {
    guard let document else { return .file(source ?? path, line: number + 1) }
    if let field = field(at: number) { return .field(field.key) }
    let body = lines.suffix(Self.lines(of: document.body).count)
    let written = body.indices.filter { !body[$0].trimmed.isEmpty }
    guard written.count > 1, let first = written.first else { return .text }
    return .line(number - first + 1)
  }

  /// Refuses an address of anybody, and words of private notes.
  package func refuseSecrets(_ finder: LeakFinder) throws(RosterProblem) {
    for leak in finder.leaks(in: text, at: path) where isNew[leak.line - 1] {
      if case .name = leak.secret { continue }
      throw .saysPrivate(leak.secret, in: place(of: leak.line - 1))
    }
  }

  private func field(at number: Int) -> YAMLField? {
    guard let document else { return nil }
    return document.fields.first { $0.lines.contains(number - document.firstLine) }
  }
}

extension YAMLNode {
  /// Every scalar in it, with its lines.
  fileprivate var saidTexts: [(text: String, lines: Range<Int>)] {
    switch content {
    case .scalar: text.map { [($0, lines)] } ?? []
    case .list(let nodes): nodes.flatMap(\.saidTexts)
    case .mapping(let fields): fields.flatMap(\.value.saidTexts)
    }
  }

  /// Those of a mapping, with the lines of what they say.
  fileprivate var keys: [(text: String, lines: Range<Int>)] {
    guard case .mapping(let fields) = content else { return [] }
    return fields.map { ($0.key, $0.lines) }
  }
}
