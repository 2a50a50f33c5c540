package import JournalKit
package import JournalModel

/// Something that must not be published, and the line of the page that has it.
package struct GateProblem: Error, Equatable, Sendable {
  package let secret: Leak.Secret
  package let line: String
  /// Where public files have it; nil if nobody looked.
  package var origin: LeakOrigin?

  init(secret: Leak.Secret, line: String) {
    (self.secret, self.line) = (secret, line)
  }
}
