import TestSupport
import Testing

/// git fetches what a partial clone lacks as soon as somebody asks for it, libgit2 does not.
@Suite("In a partial clone")
struct PartialCloneTests {
  private static let cloned = #"""
    git -C j config uploadpack.allowFilter true; git -C j config uploadpack.allowAnySHA1InWant true
    git clone -q --no-checkout --filter=$FILTER "file://$SCRATCH/j" partial
    """#

  @Test(arguments: ["blob:none", "tree:0", "blob:limit=10"])
  func whatIsMissingIsFetched(_ filter: String) throws {
    let outcome = try Workshop().run(
      Self.cloned + #"""

        cd partial; "$PROGRAM" summary -d 1 | grep boots; "$PROGRAM" search boots | wc -l
        git reset -q --hard; add "It runs"; "$PROGRAM" list | wc -l; git status --porcelain
        """#, with: ["FILTER": filter])
    #expect(outcome.output == "- It boots\n1\n2\n", "\(outcome.errors)")
  }

  @Test func whatCannotBeFetchedIsAnErrorAndNoEmptyPage() throws {
    let outcome = try Workshop().run(
      Self.cloned + #"""

        mv j elsewhere; cd partial
        "$PROGRAM" summary -d 1; echo $?
        git --git-dir=../elsewhere/.git cat-file blob main:event.yml | git hash-object -w --stdin >/dev/null
        for command in "summary -d 1" "summary --all --format json" list "search boots" stats check
        do "$PROGRAM" $command; echo $?; done
        """#, with: ["FILTER": "blob:none"])
    #expect(outcome.output == String(repeating: "1\n", count: 7), "\(outcome.errors)")
    let errors = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("error: ") }
    #expect(
      errors.count == 7
        && errors.allSatisfy { $0.hasPrefix("error: An object is missing: origin has ") },
      "\(outcome.errors)")
    #expect(!outcome.errors.contains("mend the file"))
  }
}
