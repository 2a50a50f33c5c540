internal import JournalKit
internal import JournalModel

/// A point of a summary as Markdown: what its writer meant, whole, with its project and its people, and
/// links to its logs below.
struct PointMarkdown {
  private let words: String
  /// Whether there is nothing but a list of bullets.
  private let isList: Bool
  private let links: [String]
  /// Its pictures and their captions, to stand below what it stands in.
  let pictures: [String]

  // Borrowed, for an initializer would take a copy of its own, of all that a point has.
  init(_ point: borrowing Summary.Point, at place: PagePlace = .anywhere, colon: String = ":") {
    links = point.files.compactMap { AttachmentMarkdown.link($0, at: place) }
    pictures =
      Self.pictures(point.attachments, at: place, of: point.headline)
      + (point.answer.map {
        Self.pictures($0.attachments, at: place, of: $0.words.plain)
      } ?? [])
    let words = point.text.flatMap(SafeMarkdown.entry) ?? Self.inTwo(point)
    // cmark-gfm indents bullets, and nothing else.
    let isIndented = words.utf8.first.map { $0 <= UInt8(ascii: " ") } ?? true
    let isList = isIndented && words.lines.allSatisfy { $0.isEmpty || $0.hasPrefix("  ") }
    let shown = isList ? words.lines.map { String($0.dropFirst(2)) }.joined(separator: "\n") : words
    self.isList = isList && !point.isAttributed && point.answer == nil
    self.words = Self.attributed(shown, point, colon)
  }

  private static func pictures(
    _ files: [Attachment], at place: PagePlace, of headline: String
  ) -> [String] {
    let pictures = files.filter { $0.form?.isPicture ?? false }.map {
      AttachmentMarkdown.picture($0, at: place, showing: headline)
    }
    return pictures.isEmpty ? [] : pictures + [AttachmentMarkdown.caption(headline)]
  }

  private static func inTwo(_ point: Summary.Point) -> String {
    let headline =
      point.isBlock
      ? "" : point.words.map { SentenceMarkdown($0).text } ?? SafeMarkdown.headline(point.headline)
    return [headline, SafeMarkdown.block(point.details)].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  private static func attributed(
    _ words: String, _ point: Summary.Point, _ colon: String
  ) -> String {
    guard point.isAttributed || point.answer != nil else { return words }
    let links = point.links
    let attribution = Attribution(point, colon: colon) {
      "*\(SafeMarkdown.plain($0))*"
    } project: {
      "**\(SafeMarkdown.link($0, to: links[$0]))**"
    } prized: {
      SafeMarkdown.link($0, to: links[$0])
    } word: {
      SafeMarkdown.plain($0)
    }
    guard !point.isBlock else { return block(words, point, attribution.label, colon) }
    let end = words.endOfFirstParagraph
    let headline = end == words.endIndex ? words : String(words[..<end])
    guard attribution.isSentence else {
      let line = attribution.around(headline) + commit(point)
      guard let answer = point.answer else {
        return end == words.endIndex ? line : line + words[end...]
      }
      let said = said(answer, colon)
      let asked =
        end == words.endIndex
        ? answer.after(line, asking: point.headline, as: said)
        : "\(line)\(words[end...])\n\n\(said)"
      return asked + details(of: answer)
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

  /// A block below what there is to say of it, with what became of it there, or below where that is a block
  /// of its own.
  private static func block(
    _ words: String, _ point: Summary.Point, _ label: String?, _ colon: String
  ) -> String {
    guard let answer = point.answer else {
      return [label, words].compactMap(\.self).joined(separator: "\n\n")
    }
    let blocks: [String?] =
      answer.isBlock
      ? [label, words, said(answer, colon)]
      : [
        [label, said(answer, colon, ending: colon)].compactMap(\.self).joined(separator: " "),
        words,
      ]
    return blocks.compactMap(\.self).joined(separator: "\n\n") + details(of: answer)
  }

  /// What became of a follow-up, as another voice.
  private static func said(
    _ answer: Summary.Answer, _ colon: String, ending: String? = nil
  ) -> String {
    let words = SentenceMarkdown(answer.words).text + (ending ?? answer.ending(colon))
    return words.contains { "*_".contains($0) } ? words : "*\(words)*"
  }

  private static func details(of answer: Summary.Answer) -> String {
    answer.details.isEmpty ? "" : "\n\n\(SafeMarkdown.block(answer.details))"
  }

  /// A headline in bold, if it has nothing that could end that.
  private static func strong(_ headline: String) -> String {
    let words = headline.unended
    return words.isEmpty || words.contains { "*_`\\<[".contains($0) } ? words : "**\(words)**"
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
    var lines = text.lines
    for place in lines.indices.dropFirst() where !lines[place].isEmpty {
      lines[place] = "  " + lines[place]
    }
    return lines.joined(separator: "\n")
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
