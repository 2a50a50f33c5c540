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
      + outcome.overruled.flatMap(Self.lines) + [ahead, hidden].compactMap(\.self)
  }

  private static func lines(of overruled: Overruled) -> [String] {
    let path = VisibleText.line(overruled.path)
    let id = Layout.identifier(inName: overruled.path)?.description
    let history = "is in the history" + (id.map { ": hackjournal history \($0)" } ?? ".")
    guard !overruled.values.isEmpty else {
      return [
        overruled.isOurs
          ? "\(path): they took it out, and out it stays; what you changed \(history)"
          : "\(path): you took it out, and out it stays; what they changed \(history)"
      ]
    }
    let whose = overruled.isOurs ? "Theirs stands; yours" : "Yours stands; theirs"
    return overruled.values.map { value in
      "\(path): two changed \(value.key.isEmpty ? "its text" : value.key). \(whose) \(history)"
    }
  }

  private var summary: String {
    let people = outcome.taken.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\(VisibleText.line($0.key)) \($0.value)" }.joined(separator: ", ")
    let (take, send) = isDryRun ? ("take", "send") : ("took", "sent")
    let took = outcome.took > 0 ? "\(take) \(outcome.took) (\(people))" : nil
    let sent = outcome.sent > 0 ? "\(send) \(outcome.sent)" : nil
    let parts = [sent, took].compactMap(\.self)
    guard !parts.isEmpty else { return "Nothing new on either side." }
    let sentence = (isDryRun ? "would " : "") + parts.joined(separator: ", ")
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
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

  private var hidden: String? {
    outcome.hiddenProblem.map {
      "Not reached: \(VisibleText.line($0.remote)) (\(VisibleText.line($0.words))). What organisers keep "
        + "private waits here."
    }
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
      "remote": outcome.remote, "sent": outcome.sent, "took": outcome.took,
      "from": outcome.taken.sorted { $0.key < $1.key }.map { name, count -> JSONObject in
        ["name": name, "changes": count]
      },
      "waiting": outcome.waiting != nil,
      "overruled": outcome.overruled.flatMap { overruled in
        (overruled.values.isEmpty ? [nil] : overruled.values.map(Optional.some)).map {
          value -> JSONObject in
          [
            "path": overruled.path, "key": value.flatMap { $0.key.isEmpty ? nil : $0.key },
            "removed": value == nil ? true : nil,
            "standing": overruled.isOurs ? "theirs" : "ours",
          ]
        }
      },
      "dry-run": isDryRun ? true : nil,
    ]
  }
}
