internal import CLibgit2

/// A person and a moment, as commits name them.
package struct Signature: Sendable, Equatable {
  /// Such as `Ian Campbell`; any text until `isSafe` says otherwise.
  package let name: String
  /// The address without its angle brackets.
  package let email: String
  /// Seconds since 1970.
  package let seconds: Int64
  /// East of Greenwich, in minutes.
  package let offset: Int32

  /// Takes everything unchecked: ask `isSafe` before it goes into a commit.
  package init(name: String, email: String, seconds: Int64, offset: Int32) {
    self.name = name
    self.email = email
    self.seconds = seconds
    self.offset = offset
  }

  /// Whether a commit with this name and address can be read again: libgit2 accepts a line break
  /// in a name, and the branch then points to a commit that nothing can parse.
  package var isSafe: Bool {
    !name.isEmpty
      && [name, email].allSatisfy { text in
        text.unicodeScalars.allSatisfy { scalar in
          scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "<" && scalar != ">"
        }
      }
  }

  func libgit2Signature() throws(GitError) -> UnsafeMutablePointer<git_signature> {
    var signature: UnsafeMutablePointer<git_signature>?
    let status = git_signature_new(&signature, name, email, seconds, offset)
    guard status >= 0, let signature else { throw lastError(status, from: "git_signature_new") }
    return signature
  }
}
