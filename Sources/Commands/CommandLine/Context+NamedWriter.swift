import Git
import JournalKit
import JournalModel
import Terminal

extension Context {
  /// Says what is public of somebody who may not want that.
  func tellOfName(in authoring: Authoring, _ journal: Snapshot) throws {
    let writer = authoring.identity.committer
    if try journal.mayName(writer) {
      output.say(Self.named(writer) + ".")
    } else if let key = try journal.unnamed(in: writer) {
      output.say(
        "\(Self.words(of: writer)) stands in the journal's commit, for everybody to read, and has the name of "
          + "\(key), who is not to be named: git config user.name NAME, git config user.email OTHER@ADDRESS"
      )
    } else if authoring.settings.configuration.asksForSignatures,
      try journal.publicName(of: writer) != writer.name
    {
      output.say("Not signed: your key would name you, and you are not to be named.")
    }
  }

  /// The same from a hook, once for each name in a repository; nil where it was said, or need not be.
  func toldOnce(of authoring: Authoring, _ journal: Snapshot) throws -> String? {
    let writer = authoring.identity.committer
    let (folder, mark) = (journal.repository.stateFolder, "named-writer")
    let words = Array("\(writer.name) <\(writer.email)>\n".utf8)
    guard try journal.mayName(writer), try Files.read(folder + mark) != words else { return nil }
    // Where it cannot be noted it is said again.
    try? Files.replace(folder + mark, with: words, syncing: .leftToSystem)
    return Self.named(writer)
  }

  /// Says that git publishes an address that the private ref was just given.
  func tellOfAddress(of people: [Attendee], in journal: Snapshot) throws {
    let address = try authoring(for: journal.repository).identity.committer.email.lowercased()
    let named = people.filter { $0.named == .yes }
    guard named.contains(where: { $0.emails.contains { $0.lowercased() == address } }) else {
      return
    }
    output.say(
      "\(VisibleText.line(address)) is also in every commit of yours, for everybody to read; to keep it "
        + "private, before the first push: git config user.email OTHER@ADDRESS")
  }

  private static func named(_ writer: Signature) -> String {
    "\(words(of: writer)) stands in the journal's commit, for everybody to read; some attendees are not to be named, and this clone does not "
      + "know who"
  }

  private static func words(of writer: Signature) -> String {
    "\(VisibleText.line(writer.name)) <\(VisibleText.line(writer.email))>"
  }
}
