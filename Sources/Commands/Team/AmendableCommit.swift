import Git

/// The commit that was just made, which a person can still amend.
struct AmendableCommit {
  let id: ObjectID
  /// Whether it changes no file: git amends such a commit only if it is told to.
  private let isEmpty: Bool

  /// That of HEAD; nil without one.
  init?(in repository: Repository) throws {
    guard let head = try repository.target(of: "HEAD") else { return nil }
    let parents = try repository.parents(of: head)
    let tree = try repository.commit(head).tree
    id = head
    isEmpty = try parents.count == 1 && repository.commit(parents[0]).tree == tree
  }

  /// Adds trailers to its message; not what is staged, which was not meant for it.
  func command(adding trailers: [String]) -> String {
    "git commit -o \(isEmpty ? "--allow-empty " : "")--amend --no-edit"
      + trailers.map { " --trailer \($0)" }.joined()
  }
}
