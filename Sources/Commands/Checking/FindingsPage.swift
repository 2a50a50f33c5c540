import JournalKit
import JournalModel
import Publishing
import Terminal

/// Findings of a check and what it mended, for people and for programs.
struct FindingsPage {
  let findings: [Finding]
  let repaired: [Finding]
  let settled: [Settled]
  let overruled: [Overruled]
  let restored: [RemovedFile]

  /// First what was done, then each finding as compilers write it, with what to do below it.
  var lines: [String] {
    restored.map { "\(VisibleText.line($0.path)): brought back \($0.handle)" }
      + repaired.map { "\(Self.place($0)): repaired: \(Self.deed($0))" }
      + settled.flatMap(\.sentences) + overruled.flatMap(\.sentences) + conclusions
      + findings.flatMap { finding in
        [
          "\(Self.place(finding)): \(finding.code.severity): \(VisibleText.line(finding.message))",
          "    \(VisibleText.line(finding.remedy.words))",
        ]
      }
  }

  var object: JSONObject {
    [
      "findings": findings.map { JSONObject($0) }, "repaired": repaired.map { JSONObject($0) },
      "brought-back": restored.map { ["id": $0.handle, "path": $0.path] },
    ]
  }

  /// What is to be done once nothing is in conflict any more.
  private var conclusions: [String] {
    guard !findings.contains(where: { $0.code == .mergeConflict }) else { return [] }
    return Set(settled.compactMap(\.conclusion)).sorted().map { "Next: \($0)" }
  }

  static func conclude(_ findings: [Finding], of event: Event, in context: Context) throws {
    let errors = findings.count { $0.code.severity == .error }
    let advice = findings.count - errors
    let name = VisibleText.line(event.name)
    guard errors == 0 else {
      let others =
        advice == 0
        ? "" : ", and \(Sentences.count(advice, one: "thing", many: "things")) to look at"
      throw Explanation(
        code: .findings,
        "\(name) has \(Sentences.count(errors, one: "error", many: "errors"))\(others).",
        hint: "below each finding stands what to do")
    }
    guard advice > 0 else { return context.output.say("Nothing is wrong with \(name).") }
    context.output.say(
      "\(name) has no errors, but \(Sentences.count(advice, one: "thing", many: "things")) to look at."
    )
  }

  private static func place(_ finding: Finding) -> String {
    let path = finding.path.map { VisibleText.line($0) } ?? "repository"
    return path + (finding.line.map { ":\($0)" } ?? "") + (finding.isPrivate ? " (private)" : "")
  }

  private static func deed(_ finding: Finding) -> String {
    switch finding.code {
    case .heldLock: "a killed writer of ours held the lock; it is removed"
    case .leftover: "removed what a killed writer of ours left"
    case .leftBehind: "it is in the journal again"
    case .conflictMarkers, .mergeConflict: "it is in conflict no more"
    case .shownName: "what it said is in the file that has no name"
    case .notJoined: "it is joined with what is private here"
    case .doubleFile: "what it said is in the other file"
    case .absentAttendee: "the private ref has it no more, either"
    case .namingFile: "the file has another name"
    case .missingName: "the private ref has it"
    case .noteAboutNobody: "it says the new name of the file"
    case .indexOutOfStep: "the index is as the journal again"
    default: "\(finding.code.rawValue) is gone"
    }
  }
}

extension JSONObject {
  fileprivate init(_ finding: Finding) {
    self = [
      "code": finding.code.rawValue, "severity": finding.code.severity.rawValue,
      "message": finding.message, "advice": finding.remedy.words, "path": finding.path,
      "line": finding.line, "private": finding.isPrivate,
    ]
  }
}
