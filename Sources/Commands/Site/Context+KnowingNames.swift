import Git
import JournalKit

extension Context {
  /// The journal with what organisers keep private, also where a server has that in a repository beside the
  /// one that it serves: what is published there is looked through by it.
  func snapshotKnowingNames(_ options: JournalOptions) throws -> Snapshot {
    var journal = try snapshot(options)
    let configuration = try journal.repository.configuration(in: environment)
    guard let path = configuration.string(Preference.privateRepository.rawValue) else {
      return journal
    }
    try journal.readPrivately(
      from: JournalSearch.absolute(
        Files.expandingHome(path, in: environment), relativeTo: journal.repository.folder))
    return journal
  }
}
