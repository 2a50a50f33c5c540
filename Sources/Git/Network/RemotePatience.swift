internal import Foundation

/// How a remote that says nothing is given up, without ending a transfer that is slow.
///
/// curl and ssh know by themselves how long they have heard nothing, but for the time in which curl connects and
/// that in which ssh waits for what it has called over there: then we listen to what they tell of themselves. A
/// person may take any time to type a password, which no one asks for in between. Nothing asks under `git://`, and
/// there git says nothing but how far it is.
struct RemotePatience {
  /// The key of git's configuration that says for how many seconds nothing may be heard.
  static let key = "hackjournal.patience"

  private static let standard = 30

  private enum Way {
    case git, https, ssh, other
  }

  private let seconds: Int
  private let way: Way
  /// The command of the user's ssh with our words; nil where it is another program than OpenSSH.
  private let ssh: String?

  init(for name: String, by configuration: Configuration, in environment: [String: String]) {
    seconds = configuration.string(Self.key).flatMap { Int($0) } ?? Self.standard
    let isOther =
      environment["GIT_SSH"] != nil || environment["GIT_SSH_VARIANT"] != nil
      || configuration.string("ssh.variant") != nil
    let own = environment["GIT_SSH_COMMAND"] ?? configuration.string("core.sshcommand")
    let command = own ?? (isOther ? "" : "ssh")
    let program = command.split(separator: " ").first?.split(separator: "/").last
    // What the user says comes first, and of each option ssh takes the first.
    ssh =
      program == "ssh"
      ? "\(command) -o ConnectTimeout=\(seconds) -o ServerAliveInterval=\(seconds) "
        + "-o ServerAliveCountMax=1 -o LogLevel=VERBOSE"
      : nil
    let address = configuration.string("remote.\(name).url") ?? name
    let asksBefore =
      configuration.bool("http.sslcertpasswordprotected") == true
      || configuration.string("http.proxy")?.contains("@") ?? false
    let found = Self.way(to: address, isOpenSSH: ssh != nil)
    way = found == .https && asksBefore ? .other : found
  }

  private static func way(to address: String, isOpenSSH: Bool) -> Way {
    if address.hasPrefix("git://") { return .git }
    if address.hasPrefix("https://") || address.hasPrefix("http://") { return .https }
    let isShort = !address.contains("://") && address.prefix { $0 != "/" }.contains(":")
    return isOpenSSH && (isShort || address.hasPrefix("ssh://")) ? .ssh : .other
  }

  var settings: [String] { ["http.lowSpeedLimit=1", "http.lowSpeedTime=\(seconds)"] }

  var variables: [String: String] {
    var variables = ssh.map { ["GIT_SSH_COMMAND": $0] } ?? [:]
    switch way {
    case .https: (variables["GIT_TRACE_CURL"], variables["GIT_TRACE_CURL_NO_DATA"]) = ("2", "1")
    case .ssh: variables["GIT_TRACE_PACKET"] = "2"
    case .git, .other: break
    }
    return variables
  }

  /// When silence is that of the remote; nil where git's own programs see to it.
  var bounds: Silence.Bounds? {
    switch way {
    case .git: .init(longest: .seconds(seconds))
    case .https: .init(longest: .seconds(seconds), end: "<= Recv header")
    case .ssh: .init(longest: .seconds(seconds), start: "Authenticated to ", end: "packet:")
    case .other: nil
    }
  }

  /// The arguments that let a command of git say how far it is, where we listen.
  func loud(_ arguments: [String]) -> [String] {
    guard way == .git, let command = arguments.first, ["fetch", "push"].contains(command) else {
      return arguments
    }
    return [command, "--progress"] + arguments.dropFirst().filter { $0 != "--quiet" }
  }

  /// What was said besides what we asked for to listen to it.
  func withoutTrace(_ words: String) -> String {
    guard way == .https || way == .ssh else { return words }
    let lines = words.replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { line in
      line.firstMatch(of: #/^\d\d:\d\d:\d\d\.\d+ \S+\.c:\d+ /#) == nil
        && !Self.chatter.contains { line.hasPrefix($0) }
    }.joined(separator: "\n")
  }

  /// What OpenSSH says of itself.
  private static let chatter = ["Authenticated to ", "Transferred: sent ", "Bytes per second: "]

  /// What git would say of it.
  var words: String { "fatal: nothing was heard for \(seconds) seconds" }
}
