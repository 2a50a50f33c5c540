internal import Git
package import JournalModel

extension Snapshot {
  /// The shortest beginning of an identifier that no other thing of the journal has, of four letters at
  /// least. Only names of files are read.
  package func shortest(_ id: Identifier) throws -> String {
    let word = id.description
    let lengths = try names().compactMap { name -> Int? in
      guard let other = Layout.identifier(inName: name), other != id else { return nil }
      return zip(word, other.description).prefix { $0 == $1 }.count + 1
    }
    return String(word.prefix(max(Self.fewest, lengths.max() ?? 0)))
  }

  private static let fewest = 4

  /// The names of all files that can have an identifier.
  private func names() throws -> [String] {
    let days = try dates().flatMap { [Layout.dayFolder($0), Layout.notesFolder($0)] }
    return try ([Layout.responses] + days).flatMap { folder in
      try [false, true].flatMap { try listing(folder, isPrivate: $0).map(\.name) }
    }
  }
}
