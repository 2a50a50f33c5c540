import Foundation
import TestSupport
import Testing

/// Nothing that happens before the first line of ours makes one command another.
@Suite("The program starts")
struct StartTests {
  /// Swift's runtime looks for the arguments there; without them a command would be the default one.
  @Test(
    .enabled(if: Tools.areThere, "needs strace"),
    arguments: ["EMFILE", "ENFILE", "ENOMEM", "EACCES", "EIO", "ENOSPC"])
  func withItsArgumentsWhereTheRuntimeCannotReadThem(_ fault: String) throws {
    let journal = try RealJournal.checkedOut()
    let outcome = try journal.command(
      [
        "strace", "-f", "-o", "/dev/null", "-P", "/proc/self/maps", "-e",
        "inject=openat:error=\(fault)",
        Built.hackjournal, "add", "-q", "-d", "1", "text one",
      ]
    ).run()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try journal.texts() == ["text one"])
  }

  @Test(.enabled(if: Mounts.areAllowed, "needs the right to mount"))
  func whereNoProcessesCanBeSeen() throws {
    let journal = try RealJournal.checkedOut()
    let outcome = try Mounts.run(
      """
      umount -l /proc && cd "$PWD"
      "$PROGRAM" --version >/dev/null && echo "text one" | "$PROGRAM" add -q -d 1 >/dev/null && echo done
      """, in: journal)
    #expect(outcome.output == "done\n", "\(outcome.errors)")
    #expect(try journal.texts() == ["text one"])
  }

  /// The names of users can be anywhere; what came by pipe is kept before anybody asks for one.
  @Test(.enabled(if: geteuid() == 0, "needs the right to give files away"))
  func inARepositoryOfNobodyKnown() throws {
    let journal = try RealJournal.checkedOut()
    let outcome = try journal.shell(
      #"""
      chown -R 4242 .; echo "text one" | "$PROGRAM" add -q -d 1; echo $?
      cat ../home/.local/state/hackjournal/outbox/*.md | tail -1
      """#)
    #expect(outcome.output == "1\ntext one\n")
    #expect(outcome.errors.contains("belongs to 4242: git does not trust it"))
  }
}

private enum Tools {
  static let areThere = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/strace") }
}
