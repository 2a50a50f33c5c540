import ArgumentParser

/// The hooks of a team repository.
struct HooksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hooks",
    abstract: "Capture highlights from the commits of a code repository.",
    subcommands: [HooksRun.self])
}
