/// Why a remote could not be asked, or did not answer.
package struct RemoteProblem: Error, Equatable, Sendable {
  package enum Obstacle: Equatable, Sendable {
    /// No network, no such host, no repository, a page of a venue's Wi-Fi in its place.
    case unreached
    /// It wants to know who asks, or does not want us.
    case login
    /// It hung up, as an sshd does with more visitors than it takes at once, or another git is at work.
    case dropped
    /// There is no room for it.
    case full
  }

  package let remote: String
  package let obstacle: Obstacle
  /// The last line that git said, without passwords.
  package let words: String

  /// Whether it is there and says nothing: to ask again at once would be to wait again.
  package var isSilence: Bool {
    ["nothing was heard", "timed out", "Operation too slow"].contains { words.contains($0) }
  }

  init(remote: String, words: String) {
    // ssh ends its lines as a terminal wants them.
    let lines = words.replacing("\r\n", with: "\n").split(separator: "\n").map(\.trimmed).filter {
      !$0.isEmpty
    }
    self.remote = RemoteAddress.withoutPassword(remote)
    // git ends with general advice on ssh, which says nothing of what happened.
    let telling = lines.filter { line in !Self.advice.contains { line.hasPrefix($0) } }
    let held = lines.first { $0.contains(Self.lock) }
    let full = lines.last { line in Self.full.contains { line.contains($0) } }
    self.words = RemoteAddress.withoutPassword(held ?? full ?? telling.last ?? lines.last ?? "")
    obstacle = full == nil ? Self.obstacle(words) : .full
  }

  /// A git that outlives a command of ours that was killed has it a moment longer.
  private static let lock = ".lock': File exists"
  /// It has just done what we were about to do.
  private static let moved = " but expected "

  private static let full = ["No space left on device", "Disk quota exceeded"]

  /// Whether it is the remote's disk that is full, and not ours.
  package var isFullThere: Bool { obstacle == .full && words.hasPrefix("remote: ") }

  private static let advice = [
    "fatal: Could not read from remote repository", "Please make sure you have the correct access",
    "and the repository exists",
  ]

  private static func obstacle(_ words: String) -> Obstacle {
    let dropped = [
      "kex_exchange_identification", "Connection closed by", "Connection reset by",
      "ssh_exchange_identification", lock, moved,
    ]
    let login = [
      "Authentication failed", "Permission denied", "could not read Username",
      "could not read Password", "Host key verification failed", "error: 401", "error: 403",
      "terminal prompts disabled",
    ]
    if dropped.contains(where: { words.contains($0) }) { return .dropped }
    return login.contains { words.contains($0) } ? .login : .unreached
  }
}
