/// Reasons for which nobody can be named as the author of a commit.
package enum IdentityProblem: Error, Equatable, Sendable {
  /// Settings that neither the environment nor the configuration has: `user.name`, `user.email`.
  case missing(settings: [String])
  /// A name or an address with a character that would break the commit.
  case unsafe(String)
  /// A date in the environment that is neither `SECONDS ZONE` nor ISO 8601.
  case badDate(variable: String, value: String)
}
