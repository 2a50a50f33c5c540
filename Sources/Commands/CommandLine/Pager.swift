import Git

/// The person's pager, found as git finds it.
struct Pager: Sendable {
  private let command: String
  private let environment: [String: String]

  /// Ends at once when all fits on the screen, keeps colours, and leaves the text on the screen.
  private static let standard = "less"
  private static let standardOptions = ["LESS": "FRX", "LV": "-c"]

  /// Nil if there is to be none: an empty command, or `cat`.
  init?(_ environment: [String: String], configuration: Configuration?) {
    let candidates = [
      environment["GIT_PAGER"], configuration?.string("core.pager"), environment["PAGER"],
    ]
    let chosen = candidates.compactMap { $0 }.first
    let command = chosen ?? Self.standard
    guard !["", "cat"].contains(command), chosen != nil || environment.finds(command) else {
      return nil
    }
    self.command = command
    self.environment = environment.merging(Self.standardOptions) { own, _ in own }
      .merging(["GIT_PAGER_IN_USE": "true"]) { $1 }
  }

  /// Whether it is less, which knows links.
  var isLess: Bool { command.split(separator: " ").first.map { $0.hasSuffix("less") } ?? false }

  /// False if it cannot be started: then the text is to be written as it is.
  func show(_ text: String) -> Bool {
    do {
      let end = try ChildProcess.runInForeground(
        ["sh", "-c", command], environment: environment, input: Array(text.utf8))
      // A shell that finds no program, or none that it may run, has said so and ends so.
      return ![.ended(status: 126), .ended(status: 127)].contains(end)
    } catch {
      return false
    }
  }
}

extension [String: String] {
  func finds(_ program: String) -> Bool {
    !program.contains("/")
      && (self["PATH"] ?? "").split(separator: ":")
        .contains { Files.isExecutable("\($0)/\(program)") }
  }
}
