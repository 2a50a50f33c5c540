import ArgumentParser

/// The root of the commands.
struct Hackjournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hackjournal",
    abstract: "Keep a hackathon's journal in git, and let it write the day's post.",
    usage: "hackjournal <command> [<options>]",
    discussion: """
      hackjournal                                          what was written today
      hackjournal add "Demo of the new display server"     note a highlight
      hackjournal demo "It draws windows"                  any kind is a command
      hackjournal summary --day 1                          write up a day

      Exit status: 0 done; 1 it could not be done; 64 the command line is wrong; \
      75 try again; 130 interrupted.
      """,
    version: Version.current,
    subcommands: [Status.self, OptionsOfAll.self, MergeFile.self, AutosyncCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Write",
        subcommands: [
          Add.self, Note.self, Edit.self, Remove.self, Undo.self, Redo.self, Close.self,
        ]),
      CommandGroup(
        name: "Read",
        subcommands: [
          List.self, Search.self, Show.self, HistoryCommand.self, Stats.self, WallCommand.self,
        ]),
      CommandGroup(
        name: "Organise",
        subcommands: [
          Init.self, EventCommand.self, Day.self, Arrange.self, AttendeeCommand.self,
          ProjectCommand.self,
          ResponseCommand.self, Import.self, SummaryCommand.self, SiteCommand.self,
          ReviewCommand.self, PublishCommand.self, Check.self,
          Completions.self,
        ]),
      CommandGroup(name: "Share", subcommands: [Join.self, SyncCommand.self, BundleCommand.self]),
      CommandGroup(name: "Teams", subcommands: [HooksCommand.self, Capture.self]),
    ],
    defaultSubcommand: Status.self)
}
