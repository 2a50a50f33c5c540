package import Git
internal import JournalModel

extension Snapshot {
  /// Name under which everybody may read that somebody wrote something: that of their file, if they are
  /// not to be named.
  package func publicName(of writer: Signature) throws -> String {
    try withholding("")?.published(writer).name ?? writer.name
  }

  /// The file name of somebody who is not to be named and whose name a writer's name or address is, as it
  /// will stand in a commit; nil if it is nobody's, or if the commit conceals the writer.
  package func unnamed(in writer: Signature) throws -> String? {
    guard let withholding = try withholding(""), withholding.published(writer).name == writer.name
    else { return nil }
    return withholding.unnamed(in: "\(writer.name) <\(writer.email)>")
  }

  /// A person whom somebody named as the author, the same; refuses a name that several have, unless an
  /// address tells who is meant, and several names of which one is not to be said.
  package func published(_ author: Author) throws -> Author {
    let roster = try roster()
    if author.email == nil { try roster.refuseSeveral(called: author.name) }
    if let file = roster.file(called: author.name, address: author.email) {
      return Author(file: file, of: author)
    }
    try withholding("")?.refuseList(author.name, address: author.email)
    // The ending tells a file from a word, and is needed there alone.
    guard author.name.hasSuffix(Layout.ending), author.name.contains("-"),
      let key = roster.exactMatch(author.name)?.key
    else { return try publishedAsNamed(author) }
    return Author(file: key)
  }

  /// The same, whoever of several is meant.
  func publishedAsNamed(_ author: Author) throws -> Author {
    try withholding("")?.key(typed: author.name, address: author.email).map(Author.init(file:))
      ?? withWholeName(author)
  }

  /// A word of a name that nobody else has stands for the whole of it, where all names are known.
  private func withWholeName(_ author: Author) throws -> Author {
    guard author.email == nil, !author.name.contains(where: \.isWhitespace) else { return author }
    let roster = try roster()
    guard roster.exactMatch(author.name) == nil, !roster.attendees.contains(where: \.isUnknown),
      let name = roster.attendee(withWords: author.name)?.publicName
    else { return author }
    return Author(named: name)
  }

  /// Whether an address is one that only the private ref is to have.
  package func hides(address: String) throws -> Bool {
    try withholding("")?.knows(address: address) ?? false
  }

  /// Whether a commit of this person may say who they are though they do not want it: people are hidden,
  /// their names are not in this clone, and this is nobody of those who are named.
  package func mayName(_ writer: Signature) throws -> Bool {
    guard tips.privateTip == nil else {
      // Reading the roster is done by every write then.
      let roster = try roster()
      return roster.attendees.contains { $0.isUnknown && $0.isAnonymous }
        && roster.exactMatch(writer.name) == nil
    }
    let files = try listing(Layout.attendees)
    // Most journals hide nobody: then the names of the files tell it, and nothing more is done.
    guard files.contains(where: { $0.name.hasPrefix(Attendee.anonymousStart) }) else {
      return false
    }
    let own = Slug(writer.name).map { "\($0)\(Layout.ending)" }
    guard !files.contains(where: { $0.name == own }) else { return false }
    return files.contains { file in
      let path = "\(Layout.attendees)/\(file.name)"
      guard let key = Layout.attendeeKey(of: path), Attendee.isAnonymous(key) else { return false }
      // What cannot be read keeps nobody from writing.
      return (try? document(path))?.node("name") == nil
    }
  }
}
