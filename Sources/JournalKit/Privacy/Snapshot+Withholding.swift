package import Git
package import JournalModel

extension Snapshot {
  /// Puts the file name where an entry has the name; the name among other words is refused when the
  /// file is written.
  func withhold(_ entry: inout Entry) throws {
    try withholding(entry.text)?.apply(to: &entry)
  }

  /// The same for a note; a private one stays as it is.
  func withhold(_ note: inout AttendeeNote) throws {
    guard !note.isPrivate else { return }
    try withholding(note.text)?.apply(to: &note)
  }

  /// The same for what a project is.
  func withhold(_ project: inout Project) throws {
    try withholding(project.about)?.apply(to: &project)
  }

  /// The same for the words of a day or of the event.
  func withhold(_ page: inout DayPage) throws {
    let words = [page.opening, page.evening ?? "", page.closing ?? ""].joined(separator: "\n")
    try withholding(words)?.apply(to: &page)
  }

  /// The same for a response.
  func withhold(_ response: inout Response) throws {
    try withholding(response.title + response.excerpt)?.apply(to: &response)
  }

  /// For the public branch, and as far as this clone knows names.
  func refuseNames(in texts: [String]) throws {
    try withholding("")?.refuseNames(in: texts)
  }

  /// Nil where nothing can have to be withheld; reading the roster costs a file an attendee.
  package func withholding(_ text: String) throws -> Withholding? {
    guard tips.privateTip != nil || text.contains("@") else { return nil }
    return try people.withholding(at: tips) {
      Withholding(try roster(), withdrawn: try withdrawn())
    }
  }

  /// The names that the files have for somebody who writes: their own, or the name of a file.
  package func namesInFiles(of author: Signature) throws -> Set<String> {
    let key = try roster().exactMatch(author.name)?.key
    return Set([author.name, try publicName(of: author)] + [key].compactMap { $0 })
  }

  /// Unnamed and unclear people among those whom a text mentions; nil if it has no `@`.
  package func mentions(in text: String) throws -> Mentions? {
    text.contains("@") ? Mentions(of: try roster(), in: text) : nil
  }
}
