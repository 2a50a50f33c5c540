/// Author and committer, by git's rules: the environment, then `author.*` or `committer.*`, then
/// `user.*`.
package struct Identity: Sendable {
  /// Writer, by `GIT_AUTHOR_*` first; a caller may put somebody else here.
  package let author: Signature
  /// Maker of the commit, by `GIT_COMMITTER_*` first: signs it, and stands in the reflog.
  package let committer: Signature

  /// Takes signatures as they are, safe or not.
  package init(author: Signature, committer: Signature) {
    self.author = author
    self.committer = committer
  }
}

extension Identity {
  /// A moment in a zone: what a commit is dated with unless the environment says otherwise.
  package struct Moment: Sendable {
    /// Since 1970, UTC.
    package let seconds: Int64
    /// East of Greenwich, in minutes.
    package let offset: Int32

    /// Takes seconds since 1970 and minutes east of Greenwich.
    package init(seconds: Int64, offset: Int32) {
      self.seconds = seconds
      self.offset = offset
    }
  }

  /// Finds author and committer.
  package static func find(
    environment: [String: String], configuration: Configuration, now: Moment
  ) throws(IdentityProblem) -> Identity {
    let roles = ["author", "committer"]
    // Whoever lacks one mostly lacks all: they are told at once.
    let lacking = Set(roles.flatMap { missing($0, in: environment, by: configuration) })
    guard lacking.isEmpty else { throw .missing(settings: lacking.sorted().reversed()) }
    return Identity(
      author: try signature(roles[0], in: environment, by: configuration, now: now),
      committer: try signature(roles[1], in: environment, by: configuration, now: now))
  }

  private static func missing(
    _ role: String, in environment: [String: String], by configuration: Configuration
  ) -> [String] {
    let found = given(role, in: environment, by: configuration)
    return [found.name == nil ? "user.name" : nil, found.email == nil ? "user.email" : nil]
      .compactMap(\.self)
  }

  /// Finds one of the two: `role` is `author` or `committer`.
  package static func signature(
    _ role: String, in environment: [String: String], by configuration: Configuration, now: Moment
  ) throws(IdentityProblem) -> Signature {
    guard case (let name?, let email?) = given(role, in: environment, by: configuration) else {
      throw .missing(settings: missing(role, in: environment, by: configuration))
    }
    let moment = try date(in: environment, variable: variable(role) + "DATE") ?? now
    let signature = Signature(
      name: name, email: email, seconds: moment.seconds, offset: moment.offset)
    guard signature.isSafe else { throw .unsafe("\(name) <\(email)>") }
    return signature
  }

  private static func variable(_ role: String) -> String { "GIT_\(role.uppercased())_" }

  private static func given(
    _ role: String, in environment: [String: String], by configuration: Configuration
  ) -> (name: String?, email: String?) {
    let email = given(
      environment[variable(role) + "EMAIL"], by: configuration, own: "\(role).email",
      general: "user.email")
    return (
      given(
        environment[variable(role) + "NAME"], by: configuration, own: "\(role).name",
        general: "user.name"),
      email ?? environment["EMAIL"].flatMap { $0.isEmpty ? nil : $0 }
    )
  }

  private static func given(
    _ variable: String?, by configuration: Configuration, own: String, general: String
  ) -> String? {
    [variable, configuration.string(own), configuration.string(general)]
      .compactMap { $0?.trimmed }
      .first { !$0.isEmpty }
  }

  private static func date(
    in environment: [String: String], variable: String
  ) throws(IdentityProblem) -> Moment? {
    guard let value = environment[variable], !value.isEmpty else { return nil }
    guard let moment = Moment(gitDate: value) else {
      throw .badDate(variable: variable, value: value)
    }
    return moment
  }
}

extension StringProtocol {
  var trimmed: String {
    let tail = drop(while: \.isWhitespace)
    guard let last = tail.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(tail[...last])
  }
}
