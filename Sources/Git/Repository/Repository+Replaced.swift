extension Repository {
  /// The objects in whose place git shows others (`git replace`), which libgit2 does not know.
  package func replacedObjects() throws -> Set<ObjectID> {
    guard environment["GIT_NO_REPLACE_OBJECTS"] == nil else { return [] }
    let folder = environment["GIT_REPLACE_REF_BASE"] ?? "refs/replace/"
    let names = try references(matching: folder + "*")
    guard !names.isEmpty,
      try configuration(in: environment).bool("core.usereplacerefs") != false
    else { return [] }
    return Set(names.compactMap { ObjectID(String($0.dropFirst(folder.count))) })
  }
}
