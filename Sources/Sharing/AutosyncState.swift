internal import Foundation
package import Git

/// What an autosync left for the next one.
package struct AutosyncState {
  /// The last lines of what was done, the newest last.
  package private(set) var log: [String] = []
  /// Whether a person has to do something first.
  package private(set) var isStopped = false
  private(set) var next = Date.distantPast
  private var pause: TimeInterval = shortest
  private let path: String

  private static let shortest: TimeInterval = 60
  private static let longest: TimeInterval = 1800
  private static let mostLines = 100

  /// As the repository has it: a first line for the next one, and the log.
  package init(of repository: Repository) throws {
    path = repository.stateFolder + "autosync.log"
    guard let bytes = try Files.read(path, atMost: 1 << 16) else { return }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    let words = lines.first?.split(separator: " ") ?? []
    if words.count == 3, let time = Double(words[0]), let pause = Double(words[1]) {
      (next, self.pause, isStopped) = (
        Date(timeIntervalSince1970: time), pause, words[2] == "stopped"
      )
    }
    log = Array(lines.dropFirst())
  }

  mutating func note(_ outcome: Autosync.Outcome, at now: Date) {
    let words: String
    switch outcome {
    case .done(let text): (words, pause) = (text, Self.shortest)
    case .failed(let text): (words, pause) = (text, min(pause * 2, Self.longest))
    case .stopped(let text): (words, isStopped) = (text, true)
    }
    next = now + pause
    log.append("\(now.formatted(.iso8601)) \(words.replacing("\n", with: " "))")
  }

  func save() throws {
    let first =
      "\(Int(next.timeIntervalSince1970)) \(Int(pause)) \(isStopped ? "stopped" : "going")"
    let text = ([first] + log.suffix(Self.mostLines)).map { $0 + "\n" }.joined()
    try Files.replace(path, with: Array(text.utf8), syncing: .leftToSystem)
  }

  /// A person's own sync worked: nothing is in the way any more.
  package static func goOn(in repository: Repository) throws {
    var state = try AutosyncState(of: repository)
    guard state.isStopped else { return }
    (state.isStopped, state.pause, state.next) = (false, shortest, .distantPast)
    try state.save()
  }
}
