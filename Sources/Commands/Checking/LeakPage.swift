import JournalKit
import JournalModel
import Publishing
import Terminal

/// What `check --public` answers: what it found, or what it read without finding anything.
struct LeakPage {
  let audit: LeakAudit
  /// Addresses of people who may be named, where git says who wrote commits.
  let writers: [Leak]
  let summaries: (leaks: [Leak], count: Int)
  /// Those of the site, as it would be made now.
  let site: [Leak]
  /// Settings by which `git push` would take the private ref along.
  let publishing: [String]
  /// Number of those who are not to be named and whose names are not here.
  let unknown: Int

  private var leaks: [Leak] { audit.leaks + summaries.leaks + site }

  var lines: [String] {
    leaks.map(\.text)
      + publishing.map { "\(VisibleText.line($0)): git push would take the private ref along" }
  }

  var object: JSONObject {
    [
      "leaks": leaks.map(\.object),
      "writers": writers.map(\.object),
      "publishing": publishing,
      "names-missing": unknown,
      "read": [
        "files": audit.files, "commits": audit.commits,
        "earlier-versions": audit.earlierVersions, "tags": audit.tags,
        "summaries": summaries.count,
      ] as JSONObject,
      "not-read": audit.unread,
      "shallow": audit.isShallow,
    ]
  }

  var refusal: Explanation? {
    guard leaks.isEmpty, publishing.isEmpty else {
      let count = leaks.count + publishing.count
      let things = Sentences.count(count, one: "private thing is", many: "private things are")
      let place = leaks.isEmpty ? "on the way to everybody" : "in what everybody can read"
      return Explanation(
        code: .leak, "\(things) \(place).", hint: hints.joined(separator: "\n"))
    }
    return unknown > 0 ? .namesMissing(unknown) : nil
  }

  /// Nil if none is missing.
  private var missingNames: String? {
    unknown > 0 ? Explanation.namesMissing(unknown).message : nil
  }

  /// What is no reason to fail.
  var remarks: [String] {
    guard !writers.isEmpty else { return [] }
    return writers.map(\.text) + [
      "What is pushed of that stays; for later commits, before the first push: "
        + "git config user.email OTHER@ADDRESS"
    ]
  }

  private var hints: [String] {
    [
      leaks.contains { $0.isPosition && !$0.isPast } ? Remedy.takePositionAway.words : nil,
      leaks.contains { !$0.isPosition && !$0.isPast && $0.isInRoster }
        ? "a file of the roster: what to do says hackjournal check" : nil,
      leaks.contains { !$0.isPast && $0.isOfProject }
        ? "a project: say it otherwise by hackjournal project edit, and give a file whose name it is another "
          + "one by git mv" : nil,
      leaks.contains { !$0.isPosition && !$0.isPast && !$0.isInRoster && !$0.isOfProject }
        ? "reword it; a file whose name it is gets another one by hackjournal check --repair, or by git mv if "
          + "the name ends in no identifier" : nil,
      leaks.contains(where: \.isPast)
        ? "git's history has what stands at a commit or a tag: before it is pushed, it can be taken out "
          + "as \"Forgetting somebody\" in the guide for organisers says" : nil,
      missingNames.map { "there may be more: \($0)\n\(Remedy.getNames.words)" },
      publishing.isEmpty
        ? nil
        : "push branches alone: \(publishing.map { "git config --unset-all \($0)" }.joined(separator: "; "))",
    ].compactMap(\.self)
  }

  /// What was read, and what could not be known.
  var conclusion: [String] {
    let parts = [
      (audit.files, "file", "files"), (audit.commits, "commit", "commits"),
      (audit.earlierVersions, "earlier version", "earlier versions"),
      (audit.tags, "tag", "tags"), (summaries.count, "summary", "summaries"),
    ]
    let read = parts.filter { $0.0 > 0 }.map { Sentences.count($0.0, one: $0.1, many: $0.2) }
    let nothing = writers.isEmpty ? "Nothing private" : "Nothing else that is private"
    return ["\(nothing) was found in \(read.joined(separator: ", ")) and the site."] + limits
  }

  private var limits: [String] {
    let (most, unread) = (3, audit.unread)
    var lines = unread.prefix(most).map { "No text, so not looked into: \(VisibleText.line($0))" }
    if unread.count > most { lines.append("and \(unread.count - most) more, which --json lists") }
    if audit.isShallow {
      lines.append("This clone is shallow: what was earlier was not looked into.")
    }
    return lines
  }
}

extension Leak {
  fileprivate var isPosition: Bool {
    if case .position = secret { true } else { false }
  }

  /// Whoever rewords such a file may lose the name that texts are to be searched for.
  fileprivate var isInRoster: Bool { Layout.attendeeKey(of: place) != nil }

  fileprivate var isOfProject: Bool { Layout.projectKey(of: place) != nil }

  fileprivate var text: String {
    let what =
      switch secret {
      case .name(let key): "names \(key), who is not to be named"
      case .address(let address): "has the address \(VisibleText.line(address))"
      case .note(let id): "has words of the private note \(id)"
      case .position(.stated): "says where the picture was made"
      case .position(.possible): "may say where the picture was made, packed or among much else"
      }
    let line = isPast || isPosition ? "" : ":\(line)"
    return "\(VisibleText.line(place))\(line): \(what)"
  }

  fileprivate var object: JSONObject {
    let isPast = isPast ? true : nil
    return switch secret {
    case .name(let key):
      ["place": place, "line": line, "secret": "name", "attendee": key, "history": isPast]
    case .address(let text):
      ["place": place, "line": line, "secret": "address", "address": text, "history": isPast]
    case .note(let id):
      [
        "place": place, "line": line, "secret": "private-note", "note": id.description,
        "history": isPast,
      ]
    case .position: ["place": place, "line": line, "secret": "position", "history": isPast]
    }
  }
}
