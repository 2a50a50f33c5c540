import JournalKit
import JournalModel
import Terminal

/// A day's entries as a page for the editor, as `git rebase -i` has commits.
struct ArrangementPage {
  let arrangement: Arrangement
  /// The subject of the page, such as `Xen hack-a-tron, day 1 of 3`.
  let topic: String
  /// The event's calendar, whose clock the times are of.
  let calendar: EventCalendar
  let names: OrganiserNames

  /// The word in place of a kind above the entries that summaries do not show.
  static let leaveOut = "leave-out"

  var text: String {
    let sections = arrangement.sections.map { section in
      let heading = section.heading.map(VisibleText.line) ?? "(hidden)"
      return (["\(section.kind): \(heading)"] + rows(section.entries)).joined(separator: "\n")
    }
    let left = (["\(Self.leaveOut):"] + rows(arrangement.leftOut)).joined(separator: "\n")
    return (sections + [left, instructions]).joined(separator: "\n\n") + "\n"
  }

  private func rows(_ entries: [Filed<Entry>]) -> [String] {
    var seen: Set<Identifier> = []
    let rows = entries.filter { seen.insert($0.value.id).inserted }.map { filed in
      let entry = filed.value
      let isNew = arrangement.newPaths.contains(filed.path)
      return [
        "\(isNew ? "+" : " ") \(entry.id)", calendar.time(of: entry.at)?.description ?? "",
        names.shown(entry.by ?? ""), names.shown(entry.headline),
      ]
    }
    return rows.isEmpty ? [] : Table(rows).text.lines.map { "  \($0)" }
  }

  private var instructions: String {
    let new = "\n# A + stands before what the order of the day does not have yet."
    return """
      # \(topic)
      #
      # Move a line to change the order, or under another heading. Delete a line, or move it
      # under \(Self.leaveOut):, to leave the entry out of summaries; it stays in the journal.\
      \(arrangement.newPaths.isEmpty ? "" : new)
      # Lines that begin with # count for nothing. Without any other line nothing is changed.
      """
  }
}
