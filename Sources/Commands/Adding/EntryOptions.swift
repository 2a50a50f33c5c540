import ArgumentParser
import JournalKit

/// Fields of an entry besides its text, as options.
struct EntryOptions: ParsableArguments {
  @Option(
    name: .letter("k"),
    help:
      "highlight (default; for `close` follow-up), demo, outcome, idea, decision, blocker, follow-up, award, thanks, social, or a kind of the event's own."
  )
  var kind: Typed?

  @Option(
    help:
      "When: 14:30, 2pm, `20 min ago`, or a date and time. Without it now, or some time on another day."
  )
  var at: Typed?

  @Option(name: .letter("p"), parsing: .singleValue, help: "A project; may be repeated.")
  var project: [Typed] = []

  @Flag(help: "The project is new, though another is written nearly so.")
  var newProject = false

  @Option(name: .letter("t"), parsing: .singleValue, help: "A tag; may be repeated.")
  var tag: [Typed] = []

  @Option(help: "Who says it, if not you: a name, or `Name <address>`.")
  var by: Typed?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("It closes this follow-up; may be repeated.", valueName: "follow-up"))
  var closes: [Typed] = []

  @OptionGroup var far: FarDayOptions

  func say(in form: inout TextForm) {
    far.say(in: &form)
    form.say(.at, at?.text)
    form.say(.by, by?.text)
    form.say(.kind, kind?.text)
    form.say(.projects, project.map(\.text))
    form.say(.newProject, newProject ? "yes" : nil)
    form.say(.tags, tag.map(\.text))
    form.say(.closes, closes.map(\.text))
  }
}
