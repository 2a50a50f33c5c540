internal import Publishing

/// A site that may be published: only what passed the gate is one.
package struct FinishedSite: Sendable {
  /// By their paths, of which none is there twice.
  package let files: [SiteFile]

  /// Looks through every file; of two with one path the latter stands.
  init(_ files: [SiteFile], through gate: Gate) throws {
    var passage = FilesAtGate(gate)
    for file in files { try passage.check(file.bytes, at: file.path) }
    let byPath = Dictionary(files.map { ($0.path, $0) }) { $1 }
    self.files = byPath.values.sorted { $0.path < $1.path }
  }
}
