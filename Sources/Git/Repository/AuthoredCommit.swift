internal import CLibgit2
internal import Foundation

/// A commit as people wrote it: who, when, and what it says.
package struct AuthoredCommit: Sendable, Equatable {
  /// Its name.
  package let id: ObjectID
  /// Author of the change, with the time; both survive amend, rebase and cherry-pick.
  package let author: Signature
  /// Maker of this very commit.
  package let committer: Signature
  /// The whole message, in UTF-8 whatever the commit's own encoding.
  package let message: String

  /// The first paragraph in one line, as `git log --format=%s` has it.
  package var subject: String {
    message.split(separator: "\n", omittingEmptySubsequences: false)
      .map(\.trimmed).drop(while: \.isEmpty).prefix { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Repository {
  /// The commit of that name with its words; nil if there is no such commit here.
  package func authoredCommit(_ id: ObjectID) throws(GitError) -> AuthoredCommit? {
    var oid = id.oid
    var commit: OpaquePointer?
    let status = git_commit_lookup(&commit, pointer, &oid)
    guard try finds(status, by: "git_commit_lookup") else { return nil }
    defer { git_commit_free(commit) }
    guard let author = git_commit_author(commit), let committer = git_commit_committer(commit)
    else { return nil }
    let encoding = git_commit_message_encoding(commit).map { String(cString: $0) }
    let text = { (bytes: UnsafePointer<CChar>?) in utf8(bytes, from: encoding) }
    return AuthoredCommit(
      id: id, author: Signature(author.pointee, text: text),
      committer: Signature(committer.pointee, text: text),
      message: text(git_commit_message(commit)))
  }
}

extension Signature {
  fileprivate init(_ signature: git_signature, text: (UnsafePointer<CChar>?) -> String) {
    self.init(
      name: text(signature.name), email: text(signature.email), seconds: signature.when.time,
      offset: signature.when.offset)
  }
}

/// The text of a commit in another encoding than UTF-8; repaired where it is not what it says.
private func utf8(_ bytes: UnsafePointer<CChar>?, from encoding: String?) -> String {
  guard let bytes else { return "" }
  guard let encoding, !["utf-8", "utf8"].contains(encoding.lowercased()),
    let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1)
  else { return String(cString: bytes) }
  defer { iconv_close(converter) }
  var input: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(mutating: bytes)
  var inputLeft = strlen(bytes)
  // No encoding that git knows has a character that is more than four bytes of UTF-8 for one.
  let capacity = inputLeft * 4 + 4
  let output = UnsafeMutablePointer<CChar>.allocate(capacity: capacity)
  defer { output.deallocate() }
  var end: UnsafeMutablePointer<CChar>? = output
  var outputLeft = capacity
  guard iconv(converter, &input, &inputLeft, &end, &outputLeft) != -1 else {
    return String(cString: bytes)
  }
  let converted = UnsafeRawBufferPointer(start: output, count: capacity - outputLeft)
  return String(decoding: converted, as: UTF8.self)
}
