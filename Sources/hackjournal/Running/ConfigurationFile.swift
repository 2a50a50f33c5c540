import Foundation
import Git
import JournalKit

/// A file of git's configuration that git is to change.
struct ConfigurationFile {
  let path: String

  /// What became of it.
  enum Outcome {
    case changed
    /// What was to be taken out is not there.
    case lacking
  }

  /// The one that `git config --global` writes to: of those that are there the strongest.
  static func own(in context: Context) throws -> ConfigurationFile {
    let paths = Configuration.globalFiles(in: context.environment)
    guard let path = paths.first(where: Files.exists) ?? paths.first else {
      throw Refusal(
        code: "no-file", message: "The environment names no file for your own configuration.",
        hint: "set HOME, or GIT_CONFIG_GLOBAL to a file")
    }
    return ConfigurationFile(path: path)
  }

  /// Calls `git config` with these words; a rehearsal changes a copy.
  func change(_ words: [String], in context: Context) throws -> Outcome {
    guard context.effect == .written else { throw try rehearsal(of: words, in: context) }
    return try change(words, in: context.environment)
  }

  private func change(_ words: [String], in environment: [String: String]) throws -> Outcome {
    let arguments = ["config", "--file=\(path)"] + words
    let result = try ChildProcess.run(["git"] + arguments, environment: environment)
    switch result.status {
    case 0: return .changed
    // What git answers where there is nothing to take out.
    case 5: return .lacking
    default: throw GitProcess.Failure(arguments: arguments, status: result.status)
    }
  }

  private func rehearsal(of words: [String], in context: Context) throws -> Rehearsal {
    let number = UInt64.random(in: 0...UInt64.max)
    let copy = NSTemporaryDirectory() + "hackjournal-\(context.suffix())-\(number)-config"
    try Files.createPrivate(copy, try Files.read(path) ?? [])
    defer { unlink(copy) }
    let outcome = try ConfigurationFile(path: copy).change(words, in: context.environment)
    guard outcome == .changed else { return Rehearsal(files: []) }
    return Rehearsal(files: [.init(path: path, bytes: try Files.read(copy))])
  }
}
