import Git
import JournalKit
import TeamRepositories

extension DryRun {
  /// Takes what steps would do to files, whose paths are those of the file system.
  init(_ steps: [FileStep]) throws {
    self.init(files: try steps.flatMap(Self.files))
  }

  private static func files(of step: FileStep) throws -> [File] {
    switch step {
    case .write(let path, let bytes, _): [File(path: path, bytes: bytes)]
    case .keep(let path, let other): [File(path: other, bytes: try Files.read(path))]
    case .move(let path, let other):
      [File(path: other, bytes: try Files.read(path)), File(path: path, bytes: nil)]
    // As git has it in its objects.
    case .link(let path, let target): [File(path: path, bytes: Array(target.utf8))]
    case .remove(let path): [File(path: path, bytes: nil)]
    case .makeFolder, .removeFolder: []
    }
  }
}
