internal import JournalKit
internal import JournalModel
internal import Publishing

/// Things that have a page by what they are called: where it is, if they may be called so.
struct SiteLabels {
  private(set) var paths: [String: String] = [:]
  private var taken: Set<String> = []
  private let folder: String
  private let gate: Gate

  /// Takes the folder of their pages, such as `projects`.
  init(in folder: String, through gate: Gate) {
    (self.folder, self.gate) = (folder, gate)
  }

  /// Gives a page to what is called so; its file is called as the key, else after the name.
  mutating func add(_ name: String, key: String? = nil) {
    let stem =
      key ?? Slug(name).flatMap { $0.isReserved ? nil : $0.description }
      ?? Identifier(path: "\(folder)/\(name)").description
    let others = (2...).lazy.map { "\(stem)-\($0)" }
    guard let free = taken.contains(stem) ? others.first(where: { !taken.contains($0) }) : stem,
      gate.letsCall(name), gate.letsCall(free)
    else { return }
    taken.insert(free)
    paths[name] = "\(folder)/\(free).html"
  }
}
