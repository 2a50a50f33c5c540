package import Foundation
package import JournalModel

/// Folder, environment and clock by which a command looks for a team's repository and its journal.
package struct Surroundings {
  package let environment: [String: String]
  /// The folder in which the command was called.
  package let folder: String
  let now: Date
  /// The system's time zone.
  package let zone: Zone
  /// Makes a new identifier.
  let identifier: () -> Identifier

  /// Takes the process's environment and folder, the present moment, the system's time zone, and a
  /// maker of identifiers.
  package init(
    environment: [String: String], folder: String, now: Date, zone: Zone,
    identifier: @escaping () -> Identifier
  ) {
    self.environment = environment
    self.folder = folder
    self.now = now
    self.zone = zone
    self.identifier = identifier
  }
}
