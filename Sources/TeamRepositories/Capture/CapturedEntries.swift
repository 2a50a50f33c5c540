internal import Foundation
internal import Git
internal import JournalModel

/// Makes entries of what a commit's message tells.
struct CapturedEntries {
  let commit: AuthoredCommit
  /// The author, as git shows them.
  let author: Signature
  let team: TeamRepository
  let event: Event
  let names: (Signature) -> Signature

  /// In their order; of two that say the same the first.
  func entries(
    of message: ToldMessage, _ words: TrailerWords, _ taking: CapturedCommit.Taking
  ) -> [Entry] {
    var found = entries(
      of: message.trailers, subject: message.subject, beside: message.trailers, words)
    if taking == .anywhere {
      found += entries(
        of: message.others, subject: message.subject, beside: message.trailers, words)
      for part in message.parts {
        found += entries(
          of: part.trailers + part.untold(words), subject: part.subject,
          beside: part.trailers + message.trailers, words)
      }
    }
    var ids: Set<Identifier> = []
    found.removeAll { !ids.insert($0.id).inserted }
    for index in found.indices {
      // A millisecond for each, so that they stay in their order.
      found[index].recorded = found[index].recorded?.later(by: index)
    }
    return found
  }

  private func entries(
    of lines: [ToldLine], subject: String, beside trailers: [ToldLine], _ words: TrailerWords
  ) -> [Entry] {
    let model = model(trailers)
    return lines.compactMap { line in
      guard let kind = words.meantKind(line.word) else { return nil }
      switch TrailerValue(line.value) {
      case .nothing: return nil
      case .subject: return subject.isEmpty ? nil : entry(kind, subject, like: model)
      case .words: return entry(kind, line.value, like: model)
      }
    }
  }

  private func entry(_ kind: Kind, _ said: String, like model: Entry) -> Entry? {
    let text = Self.words(said, kind)
    guard !text.isEmpty else { return nil }
    var entry = model
    // By the author as written, which survives a mailmap that comes later.
    entry.id = Identifier(captured: kind, text, by: commit.author.email, at: commit.author.seconds)
    entry.kind = kind
    let lines = text.split(separator: "\n", maxSplits: 1)
    let first = "\(lines.first ?? "") \(model.text)".trimmed
    entry.text = ([first] + lines.dropFirst().map(String.init)).joined(separator: "\n")
    return entry
  }

  /// A thanks is to somebody, and people write trailers of people with addresses.
  static func words(_ said: String, _ kind: Kind) -> String {
    // What is too long for an entry is refused as it is.
    guard said.utf8.count <= Document.largestText, said.contains(where: { "@＠(".contains($0) })
    else {
      return said
    }
    return kind == .thanks
      ? TrailerPerson.withoutAddresses(said) : TrailerPerson.withoutBracketedAddresses(said)
  }

  /// Common part of all entries of a commit; as its text, those whom the commit mentions.
  private func model(_ trailers: [ToldLine]) -> Entry {
    let values = { (word: String) -> [String] in
      trailers.filter { $0.word.lowercased() == word && TrailerValue($0.value) != .nothing }
        .map(\.value)
    }
    let mentions = unique(values(TrailerWords.mention).flatMap(Self.mentions))
    var entry = Entry(
      id: Identifier(bits: 0), text: mentions.isEmpty ? "" : "(\(mentions.joined(separator: ", ")))"
    )
    let projects = unique(values(TrailerWords.project))
    entry.at = .moment(event.timeZone.timestamp(of: commit.author.date))
    // Not when it was captured: everybody's capture of a commit is the same file, and merges.
    entry.recorded = event.timeZone.timestamp(of: commit.author.date)
    entry.by = author.name.contains("@") ? people(in: author.name).first : author.name.trimmed
    entry.credits = unique(values(TrailerWords.coAuthor).flatMap(people))
      .filter { $0 != commit.author.name && $0 != author.name }
    entry.projects = projects.isEmpty ? [team.project].compactMap { $0 } : projects
    (entry.repository, entry.commit) = (team.name, commit.id.hex)
    return entry
  }

  /// The names in a value, as git shows them; an address in place of a name is nobody's.
  private func people(in value: String) -> [String] {
    TrailerPerson.all(in: value).map { person in
      guard let address = person.address else { return person.name }
      let shown = Signature(name: person.name, email: address, seconds: 0, offset: 0)
      return names(shown).name
    }.filter { !$0.isEmpty && !$0.contains("@") }
  }

  private static func mentions(in value: String) -> [String] {
    value.split(separator: ",").flatMap { part in
      // Who has a name of a file may be mentioned as in a text.
      TrailerPerson.all(in: String(part.trimmed.drop { $0 == "@" }))
    }.map { FoldedName.of($0.name) }.filter { !$0.isEmpty }.map { "@\($0)" }
  }

  private func unique(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Signature {
  fileprivate var date: Date { Date(timeIntervalSince1970: Double(seconds)) }
}
