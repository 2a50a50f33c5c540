import Foundation
import TestSupport
import Testing

/// Commits that are signed by the real programs and verified by the real git.
@Suite("Signing")
struct SigningTests {
  @Test(.enabled(if: isInstalled("ssh-keygen"), "ssh-keygen is not installed"))
  func signsBySSHAsGitVerifies() throws {
    let scratch = try journal()
    try sign(by: "key", in: scratch)
    try scratch.write("signers", "lars@example.org \(try scratch.read("key.pub"))")
    try scratch.git("config", "gpg.format", "ssh", in: "journal")
    try scratch.git(
      "config", "gpg.ssh.allowedSignersFile", scratch.path + "/signers", in: "journal")
    try add(in: scratch)
    try scratch.git("verify-commit", "HEAD", in: "journal")
    #expect(try scratch.git("fsck", "--strict", in: "journal") == "")
    // The journal was begun before it was signed.
    #expect(try signatures(in: scratch) == ["accepted", "none"])
    try sign(by: "other-key", in: scratch)
    try add(in: scratch)
    #expect(try signatures(in: scratch) == ["refused", "accepted", "none"])
  }

  /// Split without a shell, as git does, and its first line is the key.
  @Test(
    .enabled(if: isInstalled("ssh-agent"), "ssh-agent is not installed"),
    arguments: [
      "sh -c 'echo \"key::$(cat key.pub)\"; echo more'", "cat \"key\".pub", "false", "echo x",
    ])
  func signsByTheKeyThatACommandNames(_ command: String) throws {
    let scratch = try journal()
    try run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "journal/key"], in: scratch)
    try scratch.git("config", "gpg.format", "ssh", in: "journal")
    try scratch.git("config", "gpg.ssh.defaultKeyCommand", command, in: "journal")
    let outcome = try Command(
      [
        "ssh-agent", "sh", "-c",
        #"""
        ssh-add -q key; git commit -q --allow-empty -m x 2>/dev/null; echo $?
        "$0" add -q -d 1 Signed >/dev/null; echo $?; git cat-file -p HEAD | grep -c 'BEGIN SSH'
        """#, Built.hackjournal,
      ], in: scratch.path + "/journal", environment: scratch.environment
    ).run()
    #expect(["0\n0\n1\n", "128\n1\n0\n"].contains(outcome.output), "\(outcome)")
    #expect(outcome.output.hasPrefix("0") == command.contains("key"))
  }

  @Test(.enabled(if: isInstalled("gpg"), "gpg is not installed"))
  func signsByOpenPGPAsGitVerifies() throws {
    let scratch = try journal()
    let user = "Lars Example <lars@example.org>"
    let generate = ["gpg", "--batch", "--quiet", "--passphrase", "", "--quick-generate-key"]
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/home/.gnupg", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try run(generate + [user, "default", "default", "never"], in: scratch)
    try add(in: scratch)
    try scratch.git("verify-commit", "HEAD", in: "journal")
    #expect(try signatures(in: scratch) == ["accepted", "none"])
    try run([Built.hackjournal, "edit", "-m", "Changed"], in: scratch, below: "/journal")
    try run([Built.hackjournal, "undo"], in: scratch, below: "/journal")
    #expect(try signatures(in: scratch) == ["accepted", "accepted", "accepted", "none"])
    try run(["gpgconf", "--kill", "gpg-agent"], in: scratch)
  }

  @Test(.enabled(if: isInstalled("ssh-keygen"), "ssh-keygen is not installed"))
  func acceptsAJournalThatWasSignedFromItsBeginning() throws {
    let scratch = try Scratch()
    try run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "key"], in: scratch)
    try scratch.write("signers", "lars@example.org \(try scratch.read("key.pub"))")
    let settings = [
      "commit.gpgsign=true", "gpg.format=ssh", "user.signingkey=\(scratch.path)/key",
      "gpg.ssh.allowedSignersFile=\(scratch.path)/signers",
    ]
    for setting in settings.map({ $0.split(separator: "=").map(String.init) }) {
      try scratch.git("config", "--global", setting[0], setting[1])
    }
    try begin(in: scratch)
    try run(
      [Built.hackjournal, "attendee", "add", "Secret Person", "--unnamed"], in: scratch,
      below: "/journal")
    #expect(try signatures(in: scratch, status: 0) == ["accepted", "accepted", "accepted"])
  }

  @Test func savesNothingUnsignedWhereSigningFails() throws {
    let scratch = try journal()
    try scratch.write("gpg", "#!/bin/sh\necho 'the card is not there' >&2; false\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(scratch.path)/gpg")
    try scratch.git("config", "gpg.program", "../gpg", in: "journal")
    let before = try scratch.git("rev-parse", "HEAD", in: "journal")
    let outcome = try Command(
      [Built.hackjournal, "add", "-d", "1", "Signed"], in: scratch.path + "/journal",
      environment: scratch.environment
    ).run()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("The commit could not be signed: ../gpg ended with status 1."))
    #expect(outcome.errors.contains("the card is not there"))
    #expect(outcome.errors.contains("Your text is safe in "))
    #expect(try scratch.git("rev-parse", "HEAD", in: "journal") == before)
    #expect(try scratch.git("status", "--porcelain", in: "journal") == "")
  }

  /// A journal whose configuration asks for signed commits.
  private func journal() throws -> Scratch {
    let scratch = try Scratch()
    try begin(in: scratch)
    try scratch.git("config", "commit.gpgsign", "true", in: "journal")
    return scratch
  }

  private func begin(in scratch: Scratch) throws {
    try run(
      [Built.hackjournal, "init", "journal", "--start", "2011-03-23", "--days", "1"], in: scratch)
  }

  /// Makes a key, with which ssh signs from then on.
  private func sign(by name: String, in scratch: Scratch) throws {
    try run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", name], in: scratch)
    try scratch.git("config", "user.signingkey", "\(scratch.path)/\(name)", in: "journal")
  }

  /// What `check --signatures` says of each commit, the newest first.
  private func signatures(in scratch: Scratch, status: Int32 = 1) throws -> [String] {
    let outcome = try Command(
      [Built.hackjournal, "check", "--signatures"], in: scratch.path + "/journal",
      environment: scratch.environment
    ).run()
    #expect(outcome.status == status, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map { line in
      String(line.prefix { $0 != " " })
    }
  }

  /// Adds an entry; what the signing program says beside is not shown.
  private func add(in scratch: Scratch) throws {
    let outcome = try Command(
      [Built.hackjournal, "add", "-q", "-d", "1", "Signed"], in: scratch.path + "/journal",
      environment: scratch.environment
    ).run()
    try #require(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
  }

  private func run(_ arguments: [String], in scratch: Scratch, below folder: String = "") throws {
    let outcome = try Command(
      arguments, in: scratch.path + folder, environment: scratch.environment
    ).run()
    try #require(outcome.status == 0, "\(arguments): \(outcome.errors)")
  }
}

/// Whether a program is on the `PATH`.
func isInstalled(_ program: String) -> Bool {
  let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
  return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
}
