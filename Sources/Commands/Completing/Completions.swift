import ArgumentParser
import Terminal

/// Prints what a shell has to read to complete our words.
struct Completions: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print completions for a shell: bash, zsh or fish.",
    discussion: """
      eval "$(hackjournal completions bash)"           in ~/.bashrc
      eval "$(hackjournal completions zsh)"            in ~/.zshrc, after compinit
      hackjournal completions fish | source            in ~/.config/fish/config.fish

      `make install` and the packages put them where the shells find them: then nothing is needed.
      """)

  @Argument(help: "The shell.") var shell: CompletingShell
  @OptionGroup var display: DisplayOptions

  func run(in context: Context) {
    context.output.write(.result, shell.script)
  }
}
