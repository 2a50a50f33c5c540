/// Names and addresses of people as a repository corrects them, by git's rules.
///
/// Not by libgit2 1.5, which finds an address only in the letters, large or small, of the mailmap.
package struct Mailmap: Sendable {
  /// What is shown of somebody; nil for what stays as it is.
  private struct Correction {
    var name: String?
    var email: String?
  }

  private struct Rule {
    var anyName = Correction()
    var names: [String: Correction] = [:]
  }

  /// By the address that commits have, in lower case.
  private var rules: [String: Rule] = [:]

  /// Reads lines such as `Name <address> Name in commits <address in commits>`; a later one counts.
  package init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) where line.first != "#" {
      take(line)
    }
  }

  private mutating func take(_ line: Substring) {
    guard let first = Self.person(line) else { return }
    let second = Self.person(first.rest)
    guard let second else {
      if let name = first.name {
        rules[first.email.lowercased(), default: Rule()].anyName.name = name
      }
      return
    }
    let correction = Correction(name: first.name, email: first.email)
    if let name = second.name {
      rules[second.email.lowercased(), default: Rule()].names[name.lowercased()] = correction
    } else {
      let former = rules[second.email.lowercased()]?.anyName.name
      rules[second.email.lowercased(), default: Rule()].anyName = Correction(
        name: first.name ?? former, email: first.email)
    }
  }

  private static func person(
    _ text: Substring
  ) -> (name: String?, email: String, rest: Substring)? {
    guard let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">") else {
      return nil
    }
    let name = text[..<open].trimmed
    return (
      name.isEmpty ? nil : name, text[open..<close].dropFirst().trimmed,
      text[close...].dropFirst()
    )
  }

  /// Somebody as `git log` shows them.
  package func corrected(_ signature: Signature) -> Signature {
    guard let rule = rules[signature.email.lowercased()] else { return signature }
    let correction = rule.names[signature.name.lowercased()] ?? rule.anyName
    return Signature(
      name: correction.name ?? signature.name, email: correction.email ?? signature.email,
      seconds: signature.seconds, offset: signature.offset)
  }
}

extension Repository {
  /// The mailmap that `git log` goes by; nil where `log.mailmap` says no.
  package func mailmap(by configuration: Configuration) -> Mailmap? {
    guard configuration.bool("log.mailmap") != false else { return nil }
    let file = configuration.string("mailmap.file").map { name in
      let path = Files.expandingHome(name, in: environment)
      return path.hasPrefix("/") ? path : "\(folder)/\(path)"
    }
    // git takes none of a link in the worktree: whoever wrote it could lead us anywhere.
    let own = worktreeFolder.map { $0 + ".mailmap" }
      .flatMap { Files.isRegularOrMissing($0) ? Self.text(ofFile: $0) : nil }
    let blob =
      configuration.string("mailmap.blob") ?? (worktreeFolder == nil ? "HEAD:.mailmap" : nil)
    let texts = [own, blob.flatMap(text), file.flatMap(Self.text)]
    return Mailmap(texts.compactMap(\.self).joined(separator: "\n"))
  }

  private static let largest = 1 << 20

  /// Nil for what cannot be read: names are shown as they are then, as git does.
  private static func text(ofFile path: String) -> String? {
    guard !Files.isEndless(path), let bytes = try? Files.read(path, atMost: largest) else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func text(ofBlob name: String) -> String? {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let commit = try? range(named: parts[0])?.tips.first,
      let id = try? fileID(at: parts[1], inCommit: commit), let bytes = try? blob(id)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
