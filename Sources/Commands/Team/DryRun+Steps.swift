import Git
import JournalKit
import TeamRepositories

extension DryRun {
  /// The paths of steps are those of the file system.
  init(_ steps: [FileStep]) {
    self.init(
      files: steps.compactMap { step in
        switch step {
        case .write(let path, let bytes, _): File(path: path, bytes: bytes)
        // As git has it in its objects.
        case .link(let path, let target): File(path: path, bytes: Array(target.utf8))
        case .remove(let path): File(path: path, bytes: nil)
        case .makeFolder, .removeFolder: nil
        }
      })
  }
}
