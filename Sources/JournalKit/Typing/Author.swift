internal import Git
internal import JournalModel

/// Value of `--by`: a name, or a name with an address as git writes it.
package struct Author {
  package let name: String
  package let email: String?
  /// As a commit says it, where that is not the name of a file.
  private let ownName: String?

  package init(_ text: String) throws(BadAuthor) {
    let parts = text.split(
      separator: "<", maxSplits: 1, omittingEmptySubsequences: false)
    let name = (parts.first ?? "").trimmed
    let rest = parts.count == 2 ? parts[1].trimmed : nil
    guard !name.isEmpty, rest.map({ $0.hasSuffix(">") && $0.count > 1 }) ?? true else {
      throw BadAuthor(text: text)
    }
    (self.name, ownName) = (name, nil)
    email = rest.map { String($0.dropLast()) }
    let signature = Signature(name: name, email: email ?? "a", seconds: 0, offset: 0)
    guard signature.isSafe else { throw BadAuthor(text: text) }
  }

  /// Somebody who is not to be named, by the name of their file.
  init(file key: String) {
    (name, email, ownName) = (key, nil, nil)
  }

  /// The same of one of several of a name, as whom commits name that one.
  init(file: String, of author: Author) {
    (name, email, ownName) = (file, author.email, author.name)
  }

  /// Somebody by the whole name that the roster has.
  init(named name: String) {
    (self.name, email, ownName) = (name, nil, nil)
  }

  /// Makes the person the commit's author, if an address was given.
  package func apply(to authoring: inout Authoring) {
    guard let email else { return }
    let former = authoring.identity
    authoring.identity = Identity(
      author: Signature(
        name: ownName ?? name, email: email, seconds: former.author.seconds,
        offset: former.author.offset),
      committer: former.committer)
  }
}
