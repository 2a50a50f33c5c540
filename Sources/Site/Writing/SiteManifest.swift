internal import Git

/// The list of files that we wrote into a folder, which is a file there: of each the hash that git has for
/// its content, and its path.
///
/// While a site is being written it has both what was and what is to be, so that whoever comes after a writer
/// that was killed knows all files as ours.
struct SiteManifest: Equatable {
  static let name = ".hackjournal-site"
  private static let heading = "hackjournal site 1\n"

  private(set) var hashes: [String: Set<String>] = [:]

  init() {}

  /// Nil for what is no such list.
  init?(_ text: String) {
    guard text.hasPrefix(Self.heading) else { return nil }
    for line in text.dropFirst(Self.heading.count).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      if parts.count == 2, ObjectID(parts[0]) != nil, Self.isInside(parts[1]) {
        add(parts[0], at: parts[1])
      }
    }
  }

  mutating func add(_ hash: String, at path: String) { hashes[path, default: []].insert(hash) }

  /// Takes over what another list has of a path.
  mutating func keep(_ path: String, as other: SiteManifest) {
    hashes[path] = other.hashes[path]
  }

  func has(_ hash: String, at path: String) -> Bool { hashes[path]?.contains(hash) ?? false }

  /// With what another has besides.
  func joined(with other: SiteManifest) -> SiteManifest {
    var all = self
    all.hashes.merge(other.hashes) { $0.union($1) }
    return all
  }

  var text: String {
    let lines = hashes.sorted { $0.key < $1.key }.flatMap { path, hashes in
      hashes.sorted().map { "\($0) \(path)\n" }
    }
    return Self.heading + lines.joined()
  }

  /// Those that the files are in, the top as an empty text.
  var folders: Set<String> { Set(hashes.keys.map { Files.folder(of: $0) } + [""]) }

  /// Whether a path leads to something below the folder.
  private static func isInside(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0 != "." && $0 != ".." && $0.lowercased() != ".git"
    }
  }
}
