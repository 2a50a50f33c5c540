internal import JournalKit
internal import JournalModel

/// A point of a summary as Markdown: what its writer meant, whole, with its project and its people, and
/// links to its logs below.
struct PointMarkdown {
  private let words: String
  /// Whether there is nothing but a list of bullets.
  private let isList: Bool
  private let links: [String]
  /// Its pictures and their caption, to stand below what it stands in.
  let pictures: [String]

  init(_ point: Summary.Point, at place: PagePlace = .anywhere) {
    links = point.attachments.compactMap { AttachmentMarkdown.link($0, at: place) }
    let files = point.attachments.filter { $0.form?.isPicture ?? false }.map {
      AttachmentMarkdown.picture($0, at: place, showing: point.headline)
    }
    pictures = files.isEmpty ? [] : files + [AttachmentMarkdown.caption(point.headline)]
    let words = point.text.flatMap(SafeMarkdown.entry) ?? Self.inTwo(point)
    // cmark-gfm indents bullets, and nothing else.
    let isIndented = words.utf8.first.map { $0 <= UInt8(ascii: " ") } ?? true
    let isList = isIndented && words.lines.allSatisfy { $0.isEmpty || $0.hasPrefix("  ") }
    let shown = isList ? words.lines.map { String($0.dropFirst(2)) }.joined(separator: "\n") : words
    self.isList = isList && !point.isAttributed && point.answer == nil
    self.words = Self.attributed(shown, point)
  }

  private static func inTwo(_ point: Summary.Point) -> String {
    let headline = point.isBlock ? "" : SafeMarkdown.headline(point.headline)
    return [headline, SafeMarkdown.block(point.details)].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  private static func attributed(_ words: String, _ point: Summary.Point) -> String {
    guard point.isAttributed || point.answer != nil else { return words }
    let attribution = Attribution(point) {
      "**\(SafeMarkdown.link($0, to: point.links[$0]))**"
    } prized: {
      SafeMarkdown.link($0, to: point.links[$0])
    } word: {
      SafeMarkdown.plain($0)
    }
    guard !point.isBlock else {
      return [attribution.label, words].compactMap(\.self).joined(separator: "\n\n")
    }
    let end = words.endOfFirstParagraph
    let headline = String(words[..<end])
    guard attribution.isSentence else {
      let line = attribution.around(headline) + commit(point)
      return answered(line, point) + words[end...]
    }
    let rest = words[end...].drop { $0 == "\n" }
    let isProse = rest.first.map { $0.isLetter || $0.isNumber } ?? false
    return attribution.around(strong(headline)) + (isProse ? " " + rest : words[end...])
  }

  /// The beginning of the commit's identifier, which leads there.
  private static func commit(_ point: Summary.Point) -> String {
    guard let url = point.commitURL, let commit = point.source?.commit else { return "" }
    return " (\(SafeMarkdown.link(String(commit.prefix(7)), to: url)))"
  }

  /// What became of a follow-up stands behind it, as another voice.
  private static func answered(_ line: String, _ point: Summary.Point) -> String {
    guard let answer = point.answer else { return line }
    let words = SafeMarkdown.headline(answer)
    let said = words.contains { "*_".contains($0) } ? "\(words)." : "*\(words).*"
    return Attribution.answered(line, asking: point.headline, by: said)
  }

  /// A headline in bold, if it has nothing that could end that.
  private static func strong(_ headline: String) -> String {
    let words = headline.hasSuffix(".") ? String(headline.dropLast()) : headline
    let isPlain = words.last.map { $0.isLetter || $0.isNumber } ?? false
    return isPlain && !words.contains { "*_`\\<[".contains($0) } ? "**\(words)**" : words
  }

  var text: String { ([words] + links).joined(separator: "\n\n") }

  /// The same as an item of a list; a list of bullets gives its own items to that list.
  var bullet: String {
    let item = isList ? words : "- " + Self.hanging(words)
    return ([item] + links.map { "  " + Self.hanging($0) }).joined(separator: "\n\n")
  }

  /// With all lines but the first indented.
  private static func hanging(_ text: String) -> String {
    guard text.has(UInt8(ascii: "\n")) else { return text }
    let lines = text.lines
    return (lines.prefix(1) + lines.dropFirst().map { $0.isEmpty ? "" : "  \($0)" })
      .joined(separator: "\n")
  }
}

extension String {
  /// Place of the first empty line, or the end; by bytes, for to search a text for a text takes longer.
  fileprivate var endOfFirstParagraph: Index {
    let newline = UInt8(ascii: "\n")
    guard has(newline) else { return endIndex }
    return utf8.indices.first { place in
      utf8[place] == newline && utf8[place...].dropFirst().first == newline
    } ?? endIndex
  }
}
