internal import Git
internal import JournalModel

/// What a commit's message says for the journal.
///
/// Told is what git sees as trailers, and paragraphs of such lines alone where people type them: behind
/// the subject, or before the trailers. A message that joins others, as of a squash, tells no more than
/// git's trailers by itself: what it joins was told by the commits that it was made of.
struct ToldMessage {
  /// What `Highlight: yes` stands for.
  let subject: String
  /// In their order.
  private(set) var trailers: [ToldLine] = []
  /// Lines that begin with a word of ours, or nearly, and stand elsewhere.
  private(set) var others: [ToldLine] = []
  /// The messages that it joins.
  private(set) var parts: [ToldMessage] = []

  /// Whether a message is a commit's own, or one of those that were joined.
  private enum Place {
    case own, joined
  }

  init(_ text: String, _ words: TrailerWords) {
    self.init(text, words, .own)
  }

  private init(_ text: String, _ words: TrailerWords, _ place: Place) {
    // Trailers are read without the line ends of Windows.
    let text = text.lines.joined(separator: "\n")
    var paragraphs = MessageParagraph.all(of: text)
    subject = paragraphs.first?.lines.map(\.trimmed).joined(separator: " ") ?? ""
    let hasTitle = Self.hasTitle(paragraphs)
    if hasTitle { paragraphs.remove(at: 1) }
    let isTitle = hasTitle && paragraphs.count == 1
    let git =
      isTitle ? [] : Trailer.all(in: text).map { ToldLine(word: $0.key, value: $0.value) }
    if let first = git.first {
      let end = paragraphs.lastIndex { $0.lines.contains { $0.hasPrefix(first.word) } }
      paragraphs = Array(paragraphs[..<(end ?? paragraphs.endIndex)])
    }
    if let joined = JoinedMessages(paragraphs) {
      parts = joined.messages.map { ToldMessage($0, words, .joined) }
    } else {
      let isSubject = paragraphs.count == 1 && git.isEmpty && place == .own
      others += Self.others(in: paragraphs.first, isSubject ? .own : .joined, words)
      read(MessageParagraph.withValues(paragraphs.dropFirst(), words), words)
    }
    trailers += git.filter { words.isOurs($0.word) }
    others += git.filter { words.similarKind($0.word) != nil }
    others = others.prefix(Self.most).filter {
      TrailerValue($0.value) != .nothing && !tells($0, words)
    }
  }

  /// Nobody reads of more lines than that.
  private static let most = 100

  /// Whether a trailer says what a line says: whoever followed the advice to say it once more was heard.
  private func tells(_ line: ToldLine, _ words: TrailerWords) -> Bool {
    trailers.contains {
      words.kind($0.word) == words.meantKind(line.word) && $0.value.hasPrefix(line.value)
    }
  }

  /// The lines that are not told, those of joined messages among them; with their subjects for `yes`.
  func untold(_ words: TrailerWords) -> [ToldLine] {
    let joined = parts.flatMap { part in
      part.trailers.filter { words.kind($0.word) != nil }.map(part.spelledOut) + part.untold(words)
    }
    return others.map(spelledOut)
      + joined.filter { TrailerValue($0.value) != .nothing && !tells($0, words) }
  }

  /// All that it and those that it joins say.
  var everyLine: [ToldLine] { trailers + others + parts.flatMap(\.everyLine) }

  private func spelledOut(_ line: ToldLine) -> ToldLine {
    guard TrailerValue(line.value) == .subject else { return line }
    return ToldLine(word: line.word, value: subject)
  }
}

extension ToldMessage {
  /// Whether a forge merged a request and put its title, which is a subject, below its own.
  private static func hasTitle(_ paragraphs: [MessageParagraph]) -> Bool {
    guard paragraphs.count > 1, paragraphs[1].lines.count == 1 else { return false }
    return paragraphs[0].lines[0]
      .contains(
        #/^(Merge pull request #\d|Merged in .*\(pull request #\d|Merge branch '.*' into ')/#)
  }

  private mutating func read(_ body: [MessageParagraph], _ words: TrailerWords) {
    let told = body.map { $0.isCode ? nil : ToldParagraph($0.lines, words)?.lines }
    let first = told.prefix { $0 != nil }.count
    let last = told.count - told.reversed().prefix { $0 != nil }.count
    for (index, lines) in told.enumerated() {
      let found = lines ?? Self.lines(of: body[index])
      if index < first || index >= last {
        trailers += found.filter { words.isOurs($0.word) }
        others += found.filter { words.similarKind($0.word) != nil }
      } else {
        others += found.filter { words.meantKind($0.word) != nil }
      }
    }
  }

  /// Of the first paragraph the lines behind the subject. The subject itself only if it is all that there
  /// is, and not as subjects of many projects are: `demo: add a page`.
  private static func others(
    in paragraph: MessageParagraph?, _ place: Place, _ words: TrailerWords
  ) -> [ToldLine] {
    guard var paragraph else { return [] }
    let subject = ToldLine(paragraph.lines.removeFirst())
    let isMeant = place == .own && paragraph.lines.isEmpty && subject?.isTrailer == true
    return ((isMeant ? [subject].compactMap(\.self) : []) + lines(of: paragraph))
      .filter { words.meantKind($0.word) != nil }
  }

  /// Those that begin with words and a colon, each with what is indented below it.
  private static func lines(of paragraph: MessageParagraph) -> [ToldLine] {
    guard !paragraph.isCode else { return [] }
    var found: [ToldLine?] = []
    for line in paragraph.lines {
      if line.first?.isWhitespace == true {
        if !found.isEmpty { found[found.count - 1]?.value += " \(line.trimmed)" }
      } else {
        found.append(ToldLine(ToldLine.point(line) ?? line))
      }
    }
    return found.compactMap(\.self)
  }
}
