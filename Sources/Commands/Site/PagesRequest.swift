import Git
import JournalKit
import Sharing
import Site

/// Sends the pages of a site to a branch of a remote.
struct PagesRequest {
  let remote: Typed?
  let branch: String
  let host: PagesHost?

  /// Throws a `PagesProblem`, a `SyncProblem` or a `RemoteProblem`; a dry run asks nobody.
  func send(
    _ site: FinishedSite, of journal: Snapshot, at address: SiteAddress?, in context: Context
  ) throws -> PagesPage {
    let configuration = try journal.repository.configuration(in: context.environment)
    let place = try SyncPlace(
      named: remote?.text, file: nil, of: journal, by: configuration, in: context.environment)
    // What organisers keep private has a remote that serves nobody.
    _ = try HiddenRemote.remote(
      of: journal, besides: place, by: configuration, in: context.environment)
    let push = try PagesPush(of: journal, to: place, branch: branch)
    let host =
      try self.host ?? PagesHost(guessedFrom: place.remote.addresses().own.push.first ?? "")
    let files = host.files(of: site, at: address, branch: branch)
    let outcome =
      context.effect == .written
      ? try push.send(files.map { FileChange(path: $0.path, content: $0.bytes) }) : nil
    return PagesPage(
      remote: RemoteAddress.withoutPassword(place.remote.name), branch: branch, host: host,
      files: files.count, outcome: outcome)
  }
}
