import ArgumentParser
import Foundation
import JournalModel

/// Writes the manual pages: for `make install` and packages, not for people.
struct ManualCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Write the manual pages of all commands.",
    shouldDisplay: false)

  @Argument(help: "The folder.") var folder: Typed
  @OptionGroup var display: DisplayOptions

  func run(in context: Context) throws {
    let folder = context.absolute(folder.text)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for page in try Manual(date: date(in: context)).pages() {
      try Data(page.text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(page.name).1"))
    }
    for name in ProgramPages.otherNames {
      // Nothing to remove is no failure: the link is made anew.
      unlink("\(folder)/\(name).1")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/\(name).1", withDestinationPath: "hackjournal.1")
    }
  }

  /// Today, or the day that a build is to be reproduced from.
  private func date(in context: Context) -> CalendarDate {
    let epoch = context.environment["SOURCE_DATE_EPOCH"].flatMap { Double($0) }
    let instant = epoch.map { Date(timeIntervalSince1970: $0) } ?? context.now()
    return Timestamp(milliseconds: Int64(instant.timeIntervalSince1970) * 1_000, offset: 0).date
  }
}
