import Git
import JournalKit
import JournalModel
import Publishing
import Sharing

/// What a sync did, in words.
struct SyncPage {
  private let outcome: SyncOutcome
  private let isDryRun: Bool

  init(_ outcome: SyncOutcome, isDryRun: Bool) {
    (self.outcome, self.isDryRun) = (outcome, isDryRun)
  }

  var lines: [String] {
    [[summary, waiting].compactMap(\.self).joined(separator: " ")]
      + outcome.overruled.flatMap(\.sentences)
      + [overruledElsewhere, named, ahead].compactMap(\.self)
  }

  private var summary: String {
    let privately = outcome.hidden.map { words(of: $0.shared) } ?? []
    let parts =
      [words(of: outcome.shared).joined(separator: ", ")]
      + (privately.isEmpty ? [] : ["private: " + privately.joined(separator: ", ")])
    let sentence = parts.filter { !$0.isEmpty }.joined(separator: "; ")
    guard !sentence.isEmpty else { return "Nothing new on either side." }
    let whole = (isDryRun ? "would " : "") + sentence
    return whole.prefix(1).uppercased() + whole.dropFirst() + "."
  }

  private func words(of shared: SharedChanges) -> [String] {
    let people = shared.taken.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\(VisibleText.line($0.key)) \($0.value)" }.joined(separator: ", ")
    let (take, send) = isDryRun ? ("take", "send") : ("took", "sent")
    return [
      shared.sent > 0 ? "\(send) \(shared.sent)" : nil,
      shared.took > 0 ? "\(take) \(shared.took) (\(people))" : nil,
    ].compactMap(\.self)
  }

  private var waiting: String? {
    switch outcome.waiting {
    case nil: nil
    case .moved:
      "Yours is on \(outcome.remote) in a ref of its own; the next sync of anybody brings it in."
    case .refused(let reason):
      "Yours is on \(outcome.remote) in a ref of its own, for the branch is closed to you "
        + "(\(VisibleText.line(reason))); the next sync of somebody who may write there brings it in."
    }
  }

  /// What others merged, and where one's own gave way.
  private var overruledElsewhere: String? {
    let handles = outcome.overruledElsewhere.map(\.handle).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    guard !handles.isEmpty else { return nil }
    return "Newer words of others stand in place of yours: "
      + handles.map { VisibleText.line($0) }.joined(separator: ", ")
      + "; what yours said: hackjournal list --conflicts"
  }

  private var named: String? { Self.line(of: outcome.named, isDryRun: isDryRun) }

  /// What became of commits with a name; nil if there were none.
  static func line(of named: [ObjectID], isDryRun: Bool = false) -> String? {
    guard !named.isEmpty else { return nil }
    let commits = Sentences.count(named.count, one: "commit", many: "commits")
    let (have, went) = isDryRun ? ("have", "would go") : ("had", "went")
    return "\(commits) \(have) the name of somebody who is not to be named: "
      + "what they make \(went) as one."
  }

  private var ahead: String? {
    outcome.ahead.map { name, seconds in
      let time = seconds < 7200 ? "\(seconds / 60) minutes" : "\(seconds / 3600) h"
      return
        "\(VisibleText.line(name))'s clock is \(time) ahead: where both changed the same, that counts as "
        + "newer."
    }
  }

  var object: JSONObject {
    [
      "remote": outcome.remote, "sent": outcome.shared.sent, "took": outcome.shared.took,
      "from": Self.objects(outcome.shared.taken),
      "private": outcome.hidden.map { hidden -> JSONObject in
        [
          "sent": hidden.shared.sent, "took": hidden.shared.took,
          "from": Self.objects(hidden.shared.taken),
          "reached": hidden.problem == nil,
        ]
      },
      "waiting": outcome.waiting != nil,
      "overruled": outcome.overruled.flatMap { overruled in
        (overruled.values.isEmpty ? [nil] : overruled.values.map(Optional.some)).map {
          value -> JSONObject in
          [
            "path": overruled.path, "key": value.flatMap { $0.key.isEmpty ? nil : $0.key },
            "removed": value == nil && !overruled.isStaying ? true : nil,
            "private": overruled.isPrivate ? true : nil,
            "standing": overruled.isOurs ? "theirs" : "ours",
          ]
        }
      },
      "overruled-elsewhere": outcome.overruledElsewhere.isEmpty
        ? nil : outcome.overruledElsewhere.map(\.path),
      "made-one": outcome.named.isEmpty ? nil : outcome.named.map(\.hex),
      "dry-run": isDryRun ? true : nil,
    ]
  }

  private static func objects(_ taken: [String: Int]) -> [JSONObject] {
    taken.sorted { $0.key < $1.key }.map { ["name": $0.key, "changes": $0.value] }
  }
}
