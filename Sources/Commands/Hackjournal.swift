import ArgumentParser

/// The root of the commands.
struct Hackjournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hackjournal",
    abstract: "Keep a hackathon's journal in git, and let it write the day's post.",
    usage: "hackjournal <command> [<options>]",
    discussion: """
      hackjournal                                          today: what was written
      hackjournal add "Demo of the new display server"     note a highlight
      hackjournal summary --day 1                          write up a day

      Exit status: 0 done; 1 it could not be done; 64 the command line is wrong; \
      75 try again; 130 interrupted.
      """,
    version: Version.current,
    subcommands: [
      Init.self, EventCommand.self, Add.self, Day.self, Arrange.self, NoteCommand.self,
      AttendeeCommand.self,
      ResponseCommand.self, SummaryCommand.self, List.self, Search.self, Tags.self, Projects.self,
      Stats.self, Show.self, Status.self,
      FollowUps.self, Close.self,
      Edit.self, Remove.self, Undo.self, HistoryCommand.self,
      Capture.self, HooksCommand.self, Check.self, Completions.self, Today.self,
    ],
    defaultSubcommand: Today.self)
}
