import ArgumentParser
import Foundation
import Git
import JournalKit
import JournalModel
import Terminal

/// Shows and changes preferences, which are keys of git's configuration.
struct ConfigCommand: DryRunCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show hackjournal's preferences in git's configuration, or change one.",
    discussion: """
      hackjournal config                               all, and where each is set
      hackjournal config fsync                         one value
      hackjournal config --global journal ~/xen        as git config would set it
      hackjournal config --unset quiet
      """)

  @Argument(help: ArgumentHelp("The key, with or without `hackjournal.`.", valueName: "key"))
  var key: Typed?

  @Argument(help: "What it is to be.")
  var value: Typed?

  @Flag(name: .customLong("global"), help: "Change your own configuration, not the repository's.")
  var isGlobal = false

  @Flag(help: "Take the key out.")
  var unset = false

  @Flag(help: "Answer with one JSON object.")
  var json = false

  @OptionGroup var effect: DryRunOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if unset, key == nil || value != nil { throw ValidationError("Name the key to unset, alone.") }
    if value == nil, !unset, isGlobal || effect.dryRun {
      throw ValidationError("\(isGlobal ? "--global" : "--dry-run") needs a key and a value.")
    }
  }

  func run(in context: Context) throws {
    let preference = try key.map { try Preference.named($0.text) }
    if let preference, value != nil || unset {
      try change(preference, in: context)
    } else {
      try print(try Preferences(in: context), preference: preference, in: context)
    }
  }

  private func print(
    _ preferences: Preferences, preference: Preference?, in context: Context
  ) throws {
    if json {
      context.output.result(try preferences.json(of: preference))
    } else if let preference {
      guard let value = preferences.value(of: preference) else {
        throw NotSet(key: preference, isGlobal: try context.currentRepository() == nil)
      }
      context.output.result(VisibleText.line(value))
    } else {
      context.output.long(preferences.text(on: context.output))
    }
    for sentence in preferences.complaints { context.output.say(sentence) }
  }

  private func change(_ preference: Preference, in context: Context) throws {
    if let value, !preference.accepts(value.text) {
      throw UsageProblem(
        "\(preference.rawValue) is true or false, not '\(VisibleText.line(value.text))'.")
    }
    let file = try file(in: context)
    let change = value.map { ConfigurationFile.Change.set(preference, to: $0.text) }
    let outcome = try file.apply(change ?? .unset(preference), in: context)
    if json { context.output.result(try Preferences(in: context).json(of: preference)) }
    let (key, place) = (preference.rawValue, VisibleText.line(file.path))
    let sentence =
      if let value {
        "Set \(key) to \(VisibleText.line(Shell.quoted(value.text))) in \(place)."
      } else if outcome == .changed {
        "Took \(key) out of \(place)."
      } else {
        "\(key) is not set in \(place); nothing was changed."
      }
    context.output.say(sentence)
  }

  /// The file to change: your own, or the repository's, which its worktrees share.
  private func file(in context: Context) throws -> ConfigurationFile {
    guard !isGlobal else { return try .own(in: context) }
    guard let repository = try context.currentRepository() else {
      throw JournalProblem.noRepository(path: context.folder)
    }
    return ConfigurationFile(path: "\(repository.commonFolder)config")
  }
}

extension Preference {
  /// The preference of that name; its section can be left out.
  fileprivate static func named(_ word: String) throws(UsageProblem) -> Preference {
    let key = word.lowercased()
    let names = [key, "hackjournal.\(key)"]
    if let found = allCases.first(where: { names.contains($0.rawValue) }) { return found }
    throw UsageProblem(
      "'\(word)' is no preference of hackjournal.",
      hint: Choice.didYouMean(similar(to: key)) ?? "see `hackjournal config`")
  }

  /// The keys that may have been meant, whether with their section or without.
  static func similar(to key: String) -> [String] {
    let full = key.hasPrefix("hackjournal.") ? key : "hackjournal.\(key)"
    return Similarity.closest(
      to: String(full.dropFirst("hackjournal.".count)),
      among: allCases.map { (String($0.rawValue.dropFirst("hackjournal.".count)), $0.rawValue) })
  }
}
