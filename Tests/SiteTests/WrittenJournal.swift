import Foundation
import Git
import JournalKit
import JournalModel
import TestSupport

@testable import Site

/// A journal that stands in a folder as a person could have written it.
struct WrittenJournal {
  private let scratch: Scratch

  /// Takes what `event.yml` says beside the name and the beginning, and files by their paths.
  init(
    _ event: String = "days: 3\n", name: String = "Xen hack-a-tron", _ files: [String: String] = [:]
  )
    throws
  {
    scratch = try Scratch()
    let base = """
      hackjournal: 1
      id: e5m9x2k7wq
      name: \(name)
      start: 2011-03-23
      time-zone: Europe/London

      """
    try scratch.write("journal/event.yml", base + event)
    for (path, text) in files { try scratch.write("journal/\(path)", text) }
    try scratch.git("init", "-q", "-b", "main", in: "journal")
    try scratch.git("add", ".", in: "journal")
    try scratch.git("commit", "-q", "-m", "All of it", in: "journal")
  }

  /// An entry's file.
  static func entry(
    _ text: String, at: String? = nil, kind: String = "highlight", project: String? = nil,
    tag: String? = nil, by: String? = nil
  ) -> String {
    let fields = [
      at.map { "at: \($0)" }, "kind: \(kind)", project.map { "projects: [\($0)]" },
      tag.map { "tags: [\($0)]" }, by.map { "by: \($0)" },
    ]
    return "---\n\(fields.compactMap(\.self).joined(separator: "\n"))\n---\n\(text)\n"
  }

  var snapshot: Snapshot {
    get throws {
      let repository = try Samples.some(
        try Repository.containing(scratch.path + "/journal", in: scratch.environment))
      return try Samples.some(try Snapshot(of: repository, reference: "refs/heads/main"))
    }
  }

  /// Every file of the site, through the gate, as texts.
  func site(base: String? = nil) throws -> [String: String] {
    let site = try SiteBuilder(of: snapshot, base: base.flatMap(SiteAddress.init)).site()
    return Dictionary(
      uniqueKeysWithValues: site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }
}
