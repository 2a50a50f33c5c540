package import Git
package import JournalModel

/// The name of a clone among those that share a journal: chance, for it says nothing of who has it.
package enum Writer {
  /// The name of this clone; `fresh` becomes it where it has none.
  package static func name(of repository: Repository, else fresh: Identifier) throws -> Identifier {
    let path = repository.stateFolder + "writer"
    if let bytes = try Files.read(path, atMost: 64),
      let known = Identifier(String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" })
    {
      return known
    }
    try repository.makeStateFolder()
    try Files.replace(path, with: Array("\(fresh)\n".utf8), syncing: .leftToSystem)
    return fresh
  }
}
