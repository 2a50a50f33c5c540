import ArgumentParser

/// The projects that people hack on.
struct ProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project", abstract: "Keep what people hack on: what it is, where, how it stands.",
    discussion: """
      hackjournal project add CraneVision "A camera on the hook" --url https://…
      hackjournal project list
      """,
    subcommands: [Add.self, List.self, Edit.self])
}
