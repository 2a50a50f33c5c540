import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Says who changed an entry, note, response or project, and when.
struct HistoryCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Say who changed an entry, note, response or project, and when.",
    discussion: """
      hackjournal history k7f3

      The newest change comes first. What was removed has a history too; `git show COMMIT` shows \
      one change whole.
      """)

  @Argument(
    help: ArgumentHelp("The beginning of its identifier, or a project.", valueName: "id|project"))
  var id: Typed
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    let (id, steps, left) = try journal.history(of: context.handle(id, in: journal))
    if options.json {
      let history = steps.map { $0.object(in: journal.calendar) }
      context.output.long(try JSON.answer(["id": id, "history": history]))
    } else {
      context.output.long(
        Table(
          steps.map { $0.cells(in: journal.calendar) },
          as: [.plain, .plain, .plain, .identifier]))
    }
    if let left {
      context.output.say(
        "\(id) is not in the journal: git moved the branch back (\(VisibleText.line(left.reason))). "
          + "Hint: hackjournal check --bring-back \(id)")
    }
    context.mentionOutbox(journal)
  }
}

extension HistoryStep {
  fileprivate func object(in calendar: EventCalendar) -> JSONObject {
    let (writer, maker) = (commit.author, commit.committer)
    return [
      "commit": commit.id.hex, "at": moment(in: calendar), "author": writer.name,
      "email": writer.email, "committer": writer.email == maker.email ? nil : maker.name,
      "event": event.rawValue, "path": path, "subject": commit.subject, "fields": fields,
      "private": isPrivate,
    ]
  }

  /// Such as `2011-03-24 10:02`, `Anna`, `changed kind, text`, `9f3a21c08e`, the subject.
  fileprivate func cells(in calendar: EventCalendar) -> [String] {
    let what = ([event.rawValue] + (fields.isEmpty ? [] : [fields.joined(separator: ", ")]))
      .joined(separator: " ")
    let (writer, maker) = (commit.author, commit.committer)
    let who = writer.name + (writer.email == maker.email ? "" : " (by \(maker.name))")
    let at = moment(in: calendar)
    let time = "\(at.prefix(10)) \(at.dropFirst(11).prefix(5))"
    return [
      time, who, what, String(commit.id.hex.prefix(10)),
      commit.subject + (isPrivate ? " (private)" : ""),
    ]
  }

  private func moment(in calendar: EventCalendar) -> String {
    calendar.shown(Timestamp(milliseconds: commit.author.seconds * 1000, offset: 0)).withOffset
  }
}
