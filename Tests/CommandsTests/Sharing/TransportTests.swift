import Foundation
import TestSupport
import Testing

/// Servers as they stand at hackathons: a stock sshd, and git's own HTTP backend behind a web server.
@Suite("Sharing over real servers")
struct TransportTests {
  private static let names = ["ada", "ben", "cem", "dea", "eva", "fay"]

  @Test(
    "six clones at once over sshd: everybody's work is in the branch, and each ended well",
    .enabled(if: Server.sshd.isThere, "needs openssh-server"))
  func ssh() throws { try share(by: .sshd) }

  @Test(
    "the same over HTTP, by a web server with git's backend",
    .enabled(if: Server.lighttpd.isThere, "needs lighttpd"))
  func http() throws { try share(by: .lighttpd) }

  private func share(by server: Server) throws {
    let clones = try Clones(Self.names)
    let port = try Server.freePort()
    try server.configure(clones.scratch, port: port)
    let all = Self.names.joined(separator: " ")
    try clones.sh(
      """
      \(server.start) & server=$!; trap 'kill $server; wait $server' EXIT
      for i in $(seq 100); do (exec 3<>/dev/tcp/127.0.0.1/\(port)) 2>/dev/null && break; sleep 0.05; done
      for c in \(all); do
        git -C $c remote set-url origin \(server.address(of: clones.scratch, port: port))
        (cd $c && hackjournal add -d 1 -q "By $c")
      done
      for c in \(all); do (cd $c && hackjournal sync -q || echo "$c: $?" >> ../failed) & pids="$pids $!"; done
      wait $pids; test ! -e failed
      for c in \(all); do (cd $c && hackjournal sync -q && hackjournal sync) || exit 1; done
      """, in: "", with: server.variables(in: clones.scratch))
    for name in Self.names {
      let list = try clones.sh("hackjournal list", in: name).output
      for other in Self.names { #expect(list.contains("By \(other)\n")) }
    }
    try clones.sh("git fsck --strict --no-dangling", in: "hub")
    #expect(try clones.sh("git for-each-ref refs/hackjournal/sync", in: "hub").output == "")
  }
}

/// A server that a test starts for itself, on a port of the loopback.
private enum Server {
  case sshd, lighttpd

  private var program: String { self == .sshd ? "/usr/sbin/sshd" : "/usr/sbin/lighttpd" }

  var isThere: Bool { FileManager.default.isExecutableFile(atPath: program) }

  var start: String { "\(program) -D -f server.conf \(self == .sshd ? "-E server.log" : "")" }

  func address(of scratch: Scratch, port: Int) -> String {
    self == .sshd
      ? "ssh://127.0.0.1:\(port)\(scratch.path)/hub" : "http://127.0.0.1:\(port)/git/hub"
  }

  func variables(in scratch: Scratch) -> [String: String] {
    guard self == .sshd else { return [:] }
    return [
      "GIT_SSH_COMMAND": "ssh -F none -i \(scratch.path)/key -o IdentitiesOnly=yes "
        + "-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR"
    ]
  }

  func configure(_ scratch: Scratch, port: Int) throws {
    switch self {
    case .sshd:
      try scratch.sh(
        """
        ssh-keygen -q -t ed25519 -N '' -f host; ssh-keygen -q -t ed25519 -N '' -f key; cp key.pub authorized
        [ "$(id -u)" != 0 ] || mkdir -p -m 755 /run/sshd
        cat > server.conf <<END
        Port \(port)
        ListenAddress 127.0.0.1
        HostKey $PWD/host
        AuthorizedKeysFile $PWD/authorized
        PidFile none
        StrictModes no
        UsePAM no
        END
        """, in: "")
    case .lighttpd:
      try scratch.sh(
        """
        git -C hub config http.receivepack true
        cat > server.conf <<END
        server.document-root = "$PWD"
        server.bind = "127.0.0.1"
        server.port = \(port)
        server.upload-dirs = ("$PWD")
        server.modules = ("mod_alias", "mod_setenv", "mod_cgi")
        alias.url = ("/git" => "$(git --exec-path)/git-http-backend")
        cgi.assign = ("" => "")
        setenv.add-environment = ("GIT_PROJECT_ROOT" => "$PWD", "GIT_HTTP_EXPORT_ALL" => "1")
        END
        """, in: "")
    }
  }

  /// A port that nobody has just now.
  static func freePort() throws -> Int { try LoopbackPort().number }
}
