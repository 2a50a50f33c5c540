internal import Foundation
internal import Git

/// Account of an installation, by which it can be undone: a file that people can read.
package struct HookRecord: Sendable, Equatable, Codable {
  /// Locations of our lines.
  package var places: [HookPlace] = []
  /// The folders that were made, the outer ones first.
  var folders: [String] = []
  /// The folder of hooks outside the repository, if they are there.
  var outsideFolder: String?
  /// The settings that were written.
  package var settings: [Setting] = []

  /// A setting of the repository's own configuration.
  package struct Setting: Sendable, Equatable, Codable {
    /// Such as `hackjournal.project`.
    package let key: String
    /// Text that we wrote.
    package let value: String
    /// Text that was there before; nil if there was none.
    package let former: String?
  }

  static func load(_ path: String) throws -> HookRecord? {
    guard let bytes = try Files.read(path) else { return nil }
    return try JSONDecoder().decode(HookRecord.self, from: Data(bytes))
  }

  var bytes: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return [UInt8](try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
  }

  /// Notes a setting; what was there before our first one stays noted.
  package mutating func note(_ key: String, value: String, former: String?) {
    let first = settings.first { $0.key == key }
    settings.removeAll { $0.key == key }
    settings.append(Setting(key: key, value: value, former: first == nil ? former : first?.former))
  }
}
