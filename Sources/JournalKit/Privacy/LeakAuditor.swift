internal import Git
internal import JournalModel

/// Reads what everybody can read, each content once, and notes what it gives away.
final class LeakAuditor {
  private(set) var audit = LeakAudit()
  private let repository: Repository
  private let finder: LeakFinder
  private var seen: Set<ObjectID> = []
  private var commits: [ObjectID] = []
  /// Who wrote commits, with the first that was found and how many there are.
  private var people: [Substring: (commit: ObjectID, count: Int)] = [:]

  init(_ repository: Repository, _ finder: LeakFinder) {
    (self.repository, self.finder) = (repository, finder)
  }

  func read(filesOf tip: Commit) throws {
    for file in try repository.files(in: tip.tree) {
      audit.files += 1
      try read(file.id, named: file.path, at: file.path)
    }
  }

  /// The history of a tip and of tags, and what tags say themselves.
  func read(tags: [Tag], besides tip: ObjectID) throws {
    audit.isShallow = repository.isShallow
    let present = audit.leaks
    audit.leaks = []
    for tag in tags {
      audit.tags += 1
      let text = "\(tag.name)\n\(tag.text)"
      audit.leaks += finder.leaks(in: text, at: "tag \(VisibleText.line(tag.name))")
    }
    try repository.walk(HistoryRange(tips: [tip] + tags.map(\.commit))) { id, bytes in
      commits.append(id)
      read(commit: id, String(decoding: bytes, as: UTF8.self))
      return true
    }
    audit.commits = commits.count
    for commit in commits { try read(versionsBefore: commit) }
    tellOfPeople()
    audit.leaks = present + Self.past(audit.leaks)
  }

  /// Those that have a name, in their messages, in what they brought, or in who wrote them; there it can be
  /// one of some addresses, too.
  func commits(in range: HistoryRange, addressed addresses: Set<String>) throws -> [ObjectID] {
    var messages: [(id: ObjectID, text: String)] = []
    try repository.walk(range) { id, bytes in
      messages.append((id, String(decoding: bytes, as: UTF8.self)))
      return true
    }
    var writers: [Substring: Bool] = [:]
    return try messages.filter { id, text in
      let known = audit.leaks.count
      read(commit: id, text)
      for writer in Self.people(of: text) where isNamed(writer, addresses, &writers) {
        return true
      }
      // What a merge brought is of others.
      let isMerge = try repository.parents(of: id).count > 1
      for change in isMerge ? [] : try repository.changes(of: id) {
        if let version = change.new { try read(version, named: change.path, at: change.path) }
      }
      return audit.leaks.dropFirst(known).contains { leak in
        if case .name = leak.secret { true } else { false }
      }
    }.map(\.id)
  }

  /// Each secret of a place once: the lines of what is past are nothing that somebody could mend.
  private static func past(_ leaks: [Leak]) -> [Leak] {
    var seen: [String: [Leak.Secret]] = [:]
    return leaks.compactMap { leak in
      guard !seen[leak.place, default: []].contains(leak.secret) else { return nil }
      seen[leak.place, default: []].append(leak.secret)
      var leak = leak
      leak.isPast = true
      return leak
    }
  }

  private func read(commit id: ObjectID, _ text: String) {
    let head = text.firstRange(of: "\n\n")
    let message = head.map { text[$0.upperBound...] } ?? ""
    let place = Leak.commit + id.hex.prefix(10)
    let leaks = finder.leaks(in: String(message), at: place)
    audit.leaks += leaks.isEmpty ? finder.leaks(ofProjectIn: String(message), at: place) : leaks
    for person in Self.people(of: text) { people[person, default: (id, 0)].count += 1 }
  }

  /// Author and committer of a commit.
  private static func people(of text: String) -> Set<Substring> {
    let head = text.firstRange(of: "\n\n")?.lowerBound ?? text.endIndex
    return Set(text[..<head].split(separator: "\n").compactMap(person))
  }

  /// Whether a line says who somebody is who is not to be named.
  private func isNamed(
    _ writer: Substring, _ addresses: Set<String>, _ known: inout [Substring: Bool]
  ) -> Bool {
    if let known = known[writer] { return known }
    let isNamed = finder.leaks(in: String(writer), at: Leak.author).contains { leak in
      switch leak.secret {
      case .name: true
      case .address(let address):
        addresses.contains { $0.lowercased() == address.lowercased() }
      case .note, .position: false
      }
    }
    known[writer] = isNamed
    return isNamed
  }

  /// `NAME <ADDRESS>` of a line `author NAME <ADDRESS> SECONDS ZONE`.
  private static func person(_ line: Substring) -> Substring? {
    guard let role = ["author ", "committer "].first(where: line.hasPrefix),
      let end = line.lastIndex(of: ">")
    else { return nil }
    return line[...end].dropFirst(role.count)
  }

  private func tellOfPeople() {
    for (person, found) in people.sorted(by: { $0.key < $1.key }) {
      let others = found.count > 1 ? " and \(found.count - 1) others" : ""
      let place = Leak.author + found.commit.hex.prefix(10) + others
      audit.leaks += finder.leaks(in: String(person), at: place)
    }
  }

  /// Contents that a commit took away, as `git show` names them; what it brought is there now, or goes
  /// with a later one.
  private func read(versionsBefore commit: ObjectID) throws {
    guard let parent = try repository.parents(of: commit).first,
      repository.contains(parent)
    else { return }
    for change in try repository.changes(of: commit) {
      for (version, holder) in [(change.old, parent), (change.new, commit)] {
        guard let version, !seen.contains(version) else { continue }
        audit.earlierVersions += 1
        let place = "\(holder.hex.prefix(10)):\(change.path)"
        try read(version, named: change.path, at: place)
      }
    }
  }

  private func read(_ id: ObjectID, named path: String, at place: String) throws {
    let label = Layout.projectKey(of: path).map { finder.leaks(calling: $0, at: place) } ?? []
    let named = finder.leaks(in: FileNames.words(of: path), at: place) + label
    audit.leaks += label.isEmpty ? named : label
    guard seen.insert(id).inserted else { return }
    guard let content = try content(of: id, at: place) else { return audit.unread.append(place) }
    if named.isEmpty, let former = FileNames.formerWords(inNameOf: path, saying: content) {
      audit.leaks += finder.leaks(in: former, at: place)
    }
    if let text = content.textAsGitTells {
      audit.leaks += finder.leaks(inFile: text, path: path, at: place)
        .filter { !named.contains($0) }
    } else {
      audit.unread.append(place)
    }
    guard let position = PicturePosition(in: content) else { return }
    audit.leaks.append(Leak(place: place, line: 1, secret: .position(position)))
  }

  /// Nil for what is larger than anything that people write.
  private func content(of id: ObjectID, at place: String) throws -> [UInt8]? {
    do throws(GitError) {
      return try repository.content(of: id)
    } catch {
      guard !error.isUnfetched else { throw error }
      let message = "\(FileProblem.unreadableByGit): \(error.message)"
      throw JournalProblem.unreadable(FileProblem(path: place, line: 1, message: message))
    }
  }
}

extension LeakFinder {
  /// Of `Add project: NAME`, which is no sentence.
  fileprivate func leaks(ofProjectIn message: String, at place: String) -> [Leak] {
    guard let subject = message.lines.first, subject.contains(" project: ") else { return [] }
    return subject.split(separator: " project: ", maxSplits: 1).dropFirst()
      .flatMap { leaks(calling: String($0), at: place) }
  }
}

extension Repository {
  fileprivate func content(of id: ObjectID) throws(GitError) -> [UInt8]? {
    let largest = 8 << 20
    guard try size(of: id) <= largest else { return nil }
    return try blob(id)
  }
}
