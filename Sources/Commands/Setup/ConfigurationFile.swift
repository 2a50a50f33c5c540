import Foundation
import Git
import JournalKit

/// A file of git's configuration that git is to change.
struct ConfigurationFile {
  let path: String

  /// A new value for a preference, or its removal.
  enum Change {
    case set(Preference, to: String)
    case unset(Preference)

    /// For `git config`; a key that stands there more than once has one value then.
    fileprivate var words: [String] {
      switch self {
      case .set(let preference, let value): ["--replace-all", preference.rawValue, value]
      case .unset(let preference): ["--unset-all", preference.rawValue]
      }
    }
  }

  /// The result of such a change.
  enum Outcome {
    case changed
    /// The preference that was to be taken out is not there.
    case lacking
  }

  /// The one that `git config --global` writes to: of those that are there the strongest.
  static func own(in context: Context) throws -> ConfigurationFile {
    let paths = Configuration.globalFiles(in: context.environment)
    guard let path = paths.first(where: Files.exists) ?? paths.first else {
      throw Refusal(
        code: .noFile, message: "The environment names no file for your own configuration.",
        hint: "set HOME, or GIT_CONFIG_GLOBAL to a file")
    }
    return ConfigurationFile(path: path)
  }

  /// Lets git make the change; a dry run changes a copy.
  func apply(_ change: Change, in context: Context) throws -> Outcome {
    guard context.effect == .written else { throw try dryRun(of: change, in: context) }
    return try apply(change, in: context.environment)
  }

  private func apply(_ change: Change, in environment: [String: String]) throws -> Outcome {
    let arguments = ["config", "--file=\(path)"] + change.words
    let result = try ChildProcess.run(["git"] + arguments, environment: environment)
    switch (result.status, change) {
    case (0, _): return .changed
    // What git answers where there is nothing to take out.
    case (5, .unset): return .lacking
    default: throw GitProcess.Failure(arguments: arguments, status: result.status)
    }
  }

  /// Shows hackjournal's own keys alone, as `git config` lists them: others can be secrets.
  private func dryRun(of change: Change, in context: Context) throws -> DryRun {
    let number = UInt64.random(in: 0...UInt64.max)
    let copy = ConfigurationFile(
      path: NSTemporaryDirectory() + "hackjournal-\(context.suffix())-\(number)-config")
    try Files.createPrivate(copy.path, bytes: try Files.read(path) ?? [])
    defer { unlink(copy.path) }
    guard try copy.apply(change, in: context.environment) == .changed else {
      return DryRun(files: [])
    }
    return DryRun(files: [.init(path: path, bytes: try copy.ownKeys(context.environment))])
  }

  private func ownKeys(_ environment: [String: String]) throws -> [UInt8] {
    let words = ["git", "config", "--file=\(path)", "--get-regexp", "^hackjournal\\."]
    return try ChildProcess.run(words, environment: environment).output
  }
}
