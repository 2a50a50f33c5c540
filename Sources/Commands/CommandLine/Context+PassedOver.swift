import Foundation
import Git
import JournalKit
import JournalModel
import Terminal

extension Context {
  /// Where the repository around has a journal, too, the first write says which one it goes to, and how
  /// to choose.
  func tellOnceOfPassedOver(_ journal: Snapshot) {
    guard let other = journal.passedOver, effect == .written, !output.isQuiet else { return }
    let mark = other.stateFolder + "passed-over"
    let taken = "\(journal.repository.folder)#\(journal.branch)\n"
    guard (try? Files.read(mark)).flatMap({ $0 }) != Array(taken.utf8) else { return }
    output.say(
      "This goes to \(journal.event.name), which git config --global \(Preference.journal.rawValue) "
        + "names, not to the branch \(JournalSearch.teamBranch) of \(other.folder). To choose that "
        + "branch: git config \(Preference.journal.rawValue) '.#\(JournalSearch.teamBranch)'")
    // Where it cannot be noted it is said again.
    mkdir(other.stateFolder, 0o777)
    try? Files.replace(mark, with: Array(taken.utf8), syncing: .leftToSystem)
  }
}
