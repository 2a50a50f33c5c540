import Foundation
import Git
import JournalKit
import JournalModel
import Terminal

extension Context {
  private static let pause: TimeInterval = 4 * 60 * 60
  private static let pauseOfSharing: TimeInterval = 60 * 60

  /// The second line of an answer at a terminal, only where there is something to know: the journal and the
  /// projects where it is another than last time, or four hours have passed; what is to share, once an
  /// hour at most.
  func tellOfJournal(_ journal: Snapshot, _ projects: [String] = []) throws {
    guard output.width != nil, !output.isQuiet, effect == .written else { return }
    let place = "\(journal.repository.folder)#\(journal.branch)"
    var last = LastAnswer(in: environment)
    let isNews = last.journal != place || now().timeIntervalSince(last.at) > Self.pause
    let mayShare = isNews || now().timeIntervalSince(last.shared) > Self.pauseOfSharing
    let sharing = mayShare ? try toShare(of: journal) : nil
    (last.journal, last.at) = (place, now())
    if sharing != nil { last.shared = now() }
    last.keep(in: environment)
    let parts = (isNews ? [journal.event.name] + projects : []) + [sharing].compactMap(\.self)
    guard !parts.isEmpty else { return }
    let line = "  " + VisibleText.line(parts.joined(separator: " · "))
    output.write(.message, output.messageStyle.shown(line, as: .faint) + "\n")
  }

  /// Such as `3 to share: hackjournal sync`; nil where nothing is, or where it shares itself.
  private func toShare(of journal: Snapshot) throws -> String? {
    guard journal.isBranch,
      let distance = try journal.repository.distanceToUpstream(of: journal.reference),
      distance.ahead > 0,
      try !journal.repository.configuration(in: environment).isOn(.autosync)
    else { return nil }
    return "\(distance.ahead) to share: hackjournal sync"
  }
}
