internal import Foundation

/// Signs commits as git does: `commit.gpgsign`, `gpg.format`, `user.signingkey`, `gpg.*.program`,
/// `gpg.ssh.defaultKeyCommand`.
struct CommitSigner: Sendable {
  private let format: Format
  private let program: String
  private let key: String?
  /// What tells an ssh key where none is chosen.
  private let keyCommand: [String]
  private let environment: [String: String]

  /// Sort of signature, by its name in `gpg.format`.
  private enum Format: String {
    case openpgp
    case x509
    case ssh
  }

  /// Whether a configuration asks for signed commits.
  static func isWanted(by configuration: Configuration) -> Bool {
    configuration.bool("commit.gpgsign") == true
  }

  /// Nil unless the configuration asks for signed commits.
  init?(_ configuration: Configuration, environment: [String: String]) throws(SigningProblem) {
    guard Self.isWanted(by: configuration) else { return nil }
    let name = configuration.string("gpg.format") ?? Format.openpgp.rawValue
    guard let format = Format(rawValue: name) else { throw .unknownFormat(name) }
    self.format = format
    program = Self.program(format, by: configuration)
    key = configuration.string("user.signingkey").flatMap { $0.isEmpty ? nil : $0 }
    keyCommand = QuotedWords.words(of: configuration.string("gpg.ssh.defaultkeycommand") ?? "")
    self.environment = environment
  }

  /// What the program says is shown only if it fails, as by git.
  func signature(of bytes: [UInt8], by committer: Signature) throws -> String {
    let key = try key ?? defaultKey()
    let literalKey = try format == .ssh ? key.flatMap { try LiteralKey($0) } : nil
    defer { literalKey?.remove() }
    let command = try command(by: committer, key, literalKey)
    let result = try ChildProcess.runQuietly(command, environment: environment, input: bytes)
    let signature = String(decoding: result.output, as: UTF8.self)
    guard result.status == 0, signature.hasPrefix("-----BEGIN") else {
      try HeldSignals.refuseIfStopped()
      throw SigningProblem.failed(program: program, status: result.status)
    }
    return signature.trimmed
  }

  /// The first line that the command says, if that is a key, as for git.
  private func defaultKey() throws(SystemError) -> String? {
    guard format == .ssh, !keyCommand.isEmpty else { return nil }
    let result = try ChildProcess.run(keyCommand, environment: environment)
    let line = String(decoding: result.output.prefix { $0 != 10 }, as: UTF8.self)
    let isKey = line.hasPrefix("key::") || line.hasPrefix("ssh-")
    return result.status == 0 && isKey ? line : nil
  }

  private func command(
    by committer: Signature, _ key: String?, _ literalKey: LiteralKey?
  ) throws(SigningProblem) -> [String] {
    guard format == .ssh else {
      let signer = key ?? "\(committer.name) <\(committer.email)>"
      return [program, "-bsau", signer]
    }
    guard let key else { throw .missingKey }
    let sign = [program, "-Y", "sign", "-n", "git", "-f"]
    return literalKey.map { sign + [$0.path, "-U"] } ?? sign + [
      Files.expandingHome(key, in: environment)
    ]
  }

  private static func program(_ format: Format, by configuration: Configuration) -> String {
    let own = configuration.string("gpg.\(format.rawValue).program")
    switch format {
    case .openpgp: return own ?? configuration.string("gpg.program") ?? "gpg"
    case .x509: return own ?? "gpgsm"
    case .ssh: return own ?? "ssh-keygen"
    }
  }
}

/// A public key that `user.signingkey` holds itself; the agent has its private half.
private struct LiteralKey {
  let path: String

  /// Nil if the setting is the path of a key.
  init?(_ setting: String) throws(SystemError) {
    let text = setting.hasPrefix("key::") ? String(setting.dropFirst(5)) : setting
    guard text.hasPrefix("ssh-") || setting.hasPrefix("key::") else { return nil }
    path = "\(NSTemporaryDirectory())hackjournal-key-\(UInt64.random(in: 0...UInt64.max))"
    try Files.create(path, bytes: Array("\(text)\n".utf8))
  }

  func remove() {
    unlink(path)
  }
}
