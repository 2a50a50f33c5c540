import TestSupport
import Testing

/// Files that people carry from one to another.
@Suite("Sticks")
struct BundleTests {
  @Test("a clone whose history begins late writes none, and does once it has the rest")
  func shallow() throws {
    let clones = try Clones(["ada"])
    try clones.sh(
      "hackjournal add -d 1 -q Here >/dev/null; hackjournal sync -q; hackjournal bundle -q ../whole.bundle",
      in: "ada")
    try clones.sh("git clone -q --depth 1 file://$PWD/hub late", in: "")
    try clones.sh(
      "git config user.name Late; git config user.email l@example.org; hackjournal add -d 1 -q New",
      in: "late")
    for command in ["hackjournal bundle ../late.bundle", "hackjournal sync ../whole.bundle"] {
      let refused = try clones.sh(command, in: "late", status: 1)
      #expect(refused.errors.contains("git fetch --unshallow"), "\(command)")
    }
    try clones.sh(
      "git fetch -q --unshallow; hackjournal bundle -q ../late.bundle; "
        + "hackjournal join -q ../late.bundle ../joined", in: "late")
    let list = try clones.sh("hackjournal list; git fsck --strict", in: "joined")
    #expect(list.output.contains("Here\n"))
  }

  @Test(
    "one that is cut off, changed or something else is told, read or written, and left as it is",
    arguments: [
      "head -c -40 whole.bundle > bad", "head -c 60 whole.bundle > bad",
      "cp whole.bundle bad; printf X | dd of=bad bs=1 seek=$(($(stat -c %s bad) - 100)) conv=notrunc",
      ": > bad", "echo text > bad",
    ])
  func damaged(_ damage: String) throws {
    let clones = try Clones(["ada", "ben"])
    try clones.sh("hackjournal add -d 1 -q Here; hackjournal bundle -q ../whole.bundle", in: "ada")
    try clones.sh("\(damage) 2>/dev/null; md5sum bad > sum", in: "")
    for name in ["ada", "ben"] {
      let taken = try clones.sh(
        "hackjournal add -d 1 -q New >/dev/null; hackjournal sync ../bad --json", in: name,
        status: 1)
      #expect(taken.errors.contains("bad-bundle"))
      try clones.sh("hackjournal bundle ../bad", in: name, status: 1)
    }
    #expect(try clones.sh("hackjournal join bad dir", in: "", status: 1).errors.contains("bad"))
    try clones.sh("md5sum -c --quiet sum; ! ls dir", in: "")
  }

  @Test("what is not there is no network that is down")
  func missing() throws {
    let clones = try Clones(["ada"])
    for command in ["sync ../missing.bundle", "sync orgin", "bundle ../none/x.bundle"] {
      let outcome = try clones.sh("hackjournal \(command) --json", in: "ada", status: 1)
      #expect(outcome.errors.contains("\"not-found\""), "\(command)")
    }
    try clones.sh("hackjournal sync -q; git -C ../hub update-ref -d refs/heads/main", in: "ada")
    let gone = try clones.sh("hackjournal sync", in: "ada", status: 1)
    #expect(gone.errors.contains("has no branch main any more"))
  }
}
