import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// What merges overruled and nobody has looked at since, in words.
struct ConflictsPage {
  private let conflicts: [Unsettled]

  init(_ conflicts: [Unsettled]) { self.conflicts = conflicts }

  /// A row for each value: of what, whose, which key, what it said, in which commit; nil without any.
  var table: Table? {
    guard !conflicts.isEmpty else { return nil }
    return Table(
      conflicts.flatMap { one -> [[String]] in
        let (who, commit) = (one.commit.author.name, String(one.commit.id.hex.prefix(10)))
        guard !one.values.isEmpty else { return [[one.handle, who, "gone", "", commit]] }
        return one.values.map { value in
          [one.handle, who, value.key.isEmpty ? "text" : value.key, Self.words(value), commit]
        }
      }, as: [.identifier, .plain, .kind, .plain, .identifier])
  }

  /// The first line of what lost.
  private static func words(_ value: DocumentMerge.Superseded) -> String {
    let line = value.lines.lines.map(\.trimmed).first { !$0.isEmpty } ?? ""
    return value.key.isEmpty || !line.hasPrefix("\(value.key):")
      ? line : line.dropFirst(value.key.utf8.count + 1).trimmed
  }

  /// What to do now.
  var words: [String] {
    guard let first = conflicts.first else {
      return ["Nothing that a merge overruled is left to look at."]
    }
    let name = Shell.quoted(VisibleText.line(first.handle))
    let take =
      first.values.isEmpty && !first.canReturn
      ? "" : "; what lost: hackjournal edit \(name) --take \(first.commit.id.hex.prefix(10))"
    return ["Hint: to keep what stands: hackjournal edit \(name) --keep\(take)"]
  }

  var objects: [JSONObject] {
    conflicts.map { one in
      [
        "id": one.handle, "path": one.path, "commit": one.commit.id.hex,
        "author": one.commit.author.name,
        "values": one.values.map { value -> JSONObject in
          [
            "key": value.key.isEmpty ? nil : value.key, "overruled": value.lines,
            "standing": value.standing,
          ]
        },
      ]
    }
  }
}
