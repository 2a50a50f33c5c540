import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Says who changed an entry, note or response, and when.
struct HistoryCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Say who changed an entry, note or response, and when.",
    discussion: """
      hackjournal history k7f3

      The newest change comes first. What was removed has a history too; `git show COMMIT` shows \
      one change whole.
      """)

  @Argument(help: "The beginning of its identifier.") var id: Typed
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    let (id, steps) = try journal.history(of: id.text)
    if options.json {
      context.output.long(try JSON.text(HistoryJSON(id, steps: steps, calendar: journal.calendar)))
    } else {
      context.output.long(
        Table(
          steps.map { HistoryStepJSON($0, calendar: journal.calendar).cells },
          as: [.plain, .plain, .plain, .identifier]))
    }
    context.mentionOutbox(journal)
  }
}

/// The life of something with an identifier, for programs.
private struct HistoryJSON: Encodable {
  let schema = 1
  let id: String
  let history: [HistoryStepJSON]

  init(_ id: Identifier, steps: [HistoryStep], calendar: EventCalendar) {
    self.id = id.description
    history = steps.map { HistoryStepJSON($0, calendar: calendar) }
  }
}

/// One step of it, for people and for programs.
private struct HistoryStepJSON: Encodable {
  let commit, at, author, email, event, path, subject: String
  let committer: String?
  let fields: [String]
  let `private`: Bool

  init(_ step: HistoryStep, calendar: EventCalendar) {
    commit = step.commit.id.hex
    let moment = Timestamp(milliseconds: step.commit.author.seconds * 1000, offset: 0)
    at = calendar.shown(moment).withOffset
    (author, email) = (step.commit.author.name, step.commit.author.email)
    let (writer, maker) = (step.commit.author, step.commit.committer)
    committer = writer.email == maker.email ? nil : maker.name
    (event, path, subject) = (step.event.rawValue, step.path, step.commit.subject)
    (fields, `private`) = (step.fields, step.isPrivate)
  }

  /// Such as `2011-03-24 10:02`, `Anna`, `changed kind, text`, `9f3a21c08e`, the subject.
  var cells: [String] {
    let what = ([event] + (fields.isEmpty ? [] : [fields.joined(separator: ", ")]))
      .joined(separator: " ")
    let who = author + (committer.map { " (by \($0))" } ?? "")
    let time = "\(at.prefix(10)) \(at.dropFirst(11).prefix(5))"
    return [time, who, what, String(commit.prefix(10)), subject + (`private` ? " (private)" : "")]
  }
}
