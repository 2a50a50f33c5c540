internal import Foundation

/// How a remote that says nothing is given up, without ending a transfer that is slow.
///
/// curl and ssh know by themselves how long they have heard nothing; a person may take any time to type a
/// password. Nothing asks under `git://`, and there git says nothing but how far it is.
struct RemotePatience {
  /// The key of git's configuration that says for how many seconds nothing may be heard.
  static let key = "hackjournal.patience"

  private static let standard = 30

  private let seconds: Int
  private let isPlain: Bool
  /// The command of the user's ssh with our words; nil where it is another program than OpenSSH.
  private let ssh: String?

  init(for name: String, by configuration: Configuration, in environment: [String: String]) {
    seconds = configuration.string(Self.key).flatMap { Int($0) } ?? Self.standard
    isPlain = (configuration.string("remote.\(name).url") ?? name).hasPrefix("git://")
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
        + "-o ServerAliveCountMax=1"
      : nil
  }

  var settings: [String] { ["http.lowSpeedLimit=1", "http.lowSpeedTime=\(seconds)"] }

  var variables: [String: String] { ssh.map { ["GIT_SSH_COMMAND": $0] } ?? [:] }

  /// Nil where git's own programs see to it.
  var longestSilence: Duration? { isPlain ? .seconds(seconds) : nil }

  /// The arguments that let a command of git say how far it is, where we listen.
  func loud(_ arguments: [String]) -> [String] {
    guard isPlain, let command = arguments.first, ["fetch", "push"].contains(command) else {
      return arguments
    }
    return [command, "--progress"] + arguments.dropFirst().filter { $0 != "--quiet" }
  }

  /// What git would say of it.
  var words: String { "fatal: nothing was heard for \(seconds) seconds" }
}
