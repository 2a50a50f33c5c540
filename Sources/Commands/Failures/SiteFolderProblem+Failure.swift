import JournalModel
import Site

extension SiteFolderProblem: Failure {
  var explanation: Explanation {
    switch self {
    case .notOurs(let name):
      Explanation(
        code: .fileInTheWay,
        "\(VisibleText.line(name)) has files, and no site of hackjournal is there.",
        hint: "name another folder, or one that is empty: hackjournal site -o DIRECTORY")
    case .inTheWay(let name):
      Explanation(
        code: .obstructed,
        "A symbolic link or something else stands where a file or folder of the site must be: "
          + "\(VisibleText.line(name)).",
        hint: "look at it, and move it away: ls -ld \(Shell.quoted(VisibleText.line(name)))")
    }
  }
}
