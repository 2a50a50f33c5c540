import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// The preferences that count at one place, with where each is from.
struct Preferences {
  private let items: [Item]
  /// Faults of keys that stand in the configuration, as sentences.
  let complaints: [String]

  /// One preference.
  fileprivate struct Item {
    let preference: Preference
    /// The setting that counts; nil if nothing is set.
    let setting: Configuration.Setting?
    /// The file that it is in.
    let file: String?
  }

  /// Reads what counts in the folder that the command was called in.
  init(in context: Context) throws {
    let (settings, local) = try Self.found(in: context)
    func file(_ setting: Configuration.Setting) throws -> String? {
      try Configuration.file(of: setting, local: local, in: context.environment)
    }
    items = try Preference.allCases.map { preference in
      let setting = settings.last { $0.key == preference.rawValue }
      return Item(preference: preference, setting: setting, file: try setting.flatMap(file))
    }
    complaints = try settings.filter { $0.key.hasPrefix("hackjournal.") }.compactMap {
      try Self.complaint(about: $0, in: try file($0) ?? $0.level.words)
    }
  }

  /// The settings that git finds here, and the repository's own file; nil without a repository.
  private static func found(
    in context: Context
  ) throws -> (settings: [Configuration.Setting], local: String?) {
    if let repository = try context.currentRepository() {
      let configuration = try repository.configuration(in: context.environment)
      return (configuration.settings, repository.commonFolder + "config")
    }
    return (try Configuration.outsideRepository(in: context.environment).settings, nil)
  }

  /// The value that counts, be it the default; nil if there is none.
  func value(of preference: Preference) -> String? {
    let item = items.first { $0.preference == preference }
    return item?.setting?.value ?? preference.defaultValue
  }

  /// For each its key, value and origin, and below them what it is for.
  func text(on output: Output) -> String {
    let heads = Table(
      items.map { item in
        let value = item.setting?.value ?? item.preference.defaultValue ?? "-"
        return [item.preference.rawValue, value, item.origin]
      }
    ).texts(on: output)
    let meanings = items.map { item in
      Paragraph([Span(item.preference.meaning)]).lines(within: output.width.map { $0 - 4 })
        .map { "    " + $0.shown(in: output.style) }
    }
    return zip(heads, meanings).map { ([$0] + $1).joined(separator: "\n") }
      .joined(separator: "\n")
  }

  /// One of them, or all, for programs.
  func json(of preference: Preference?) throws -> String {
    let chosen = items.filter { preference == nil || $0.preference == preference }
    let trees = chosen.map { item in
      Tree(
        key: item.preference.rawValue, value: item.setting?.value,
        default: item.preference.defaultValue, scope: item.setting?.level.words, file: item.file,
        meaning: item.preference.meaning)
    }
    return try JSON.text(ListJSON(key: "preferences", items: trees))
  }

  private struct Tree: Encodable {
    let key: String
    let value, `default`, scope, file: String?
    let meaning: String
  }

  private static func complaint(
    about setting: Configuration.Setting, in place: String
  ) throws -> String? {
    let subject = "\(VisibleText.line(setting.key)) in \(VisibleText.line(place))"
    guard let preference = Preference(rawValue: setting.key) else {
      let guess = Choice.didYouMean(Preference.similar(to: setting.key))
      return "\(subject) is no preference of hackjournal" + (guess.map { ": \($0)" } ?? ".")
    }
    guard !preference.accepts(setting.value) else { return nil }
    return "\(subject) is neither true nor false: '\(VisibleText.line(setting.value))'."
  }
}

extension Preferences.Item {
  /// Such as `global, /home/lars/.gitconfig`, or `default`.
  fileprivate var origin: String {
    guard let setting else { return preference.defaultValue == nil ? "not set" : "default" }
    return setting.level.words + (file.map { ", \($0)" } ?? "")
  }
}

extension Configuration.Level {
  /// The name that git has for it.
  fileprivate var words: String {
    switch self {
    case .system: "system"
    case .global: "global"
    case .local: "local"
    case .environment: "environment"
    }
  }
}
