import Foundation
import Git
import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel
@testable import Publishing

@Suite("Pages in files")
struct PageFileTests {
  private let scratch: Scratch
  private let tree = ObjectID(String(repeating: "1", count: 40))

  init() throws {
    scratch = try Scratch()
  }

  private func page(_ format: PageFormat, opening: String? = nil) throws -> Page {
    let gate = Gate(for: .everybody, roster: Roster([]), notes: [])
    return try Page(
      of: XenDay.bare { $0.opening = opening }, as: format, title: .shown, through: gate)
  }

  private func write(
    _ page: Page, to name: String = "page", effect: WriteEffect = .written
  ) throws {
    try PageFile(path: "\(scratch.path)/\(name)", name: name)
      .write(page, ofTree: tree, effect: effect)
  }

  @Test(
    "a page is written again and again, and begins with the page", arguments: PageFormat.allCases)
  func again(_ format: PageFormat) throws {
    for opening in [nil, "Morning", "", "Noon\n\n<!-- hackjournal summary of tree x -->"] {
      let page = try page(format, opening: opening)
      try write(page)
      let text = page.text.trimmed
      let start = format == .json ? String(text.dropLast()) : text
      #expect(try scratch.read("page").hasPrefix(start))
    }
  }

  @Test("line ends that git converted are nobody's change", arguments: PageFormat.allCases)
  func converted(_ format: PageFormat) throws {
    let page = try page(format)
    try write(page)
    let written = try scratch.read("page")
    try scratch.write("page", written.replacing("\n", with: "\r\n"))
    try write(page)
    #expect(try scratch.read("page") == written)
  }

  @Test(
    "what a person changed is not written over", arguments: PageFormat.allCases,
    [
      { $0.replacing("Cambridge", with: "Munich") }, { $0 + "\n" }, { "x" + $0 },
      { $0.replacing("\n", with: "\r\n") + "\r\n" }, { String($0.dropLast(9)) }, { _ in "" },
      { _ in "Mine" },
    ] as [@Sendable (String) -> String])
  func changed(_ format: PageFormat, _ change: @Sendable (String) -> String) throws {
    let page = try page(format)
    try write(page)
    let mine = change(try scratch.read("page"))
    try scratch.write("page", mine)
    #expect(throws: PageFileProblem.editedByHand("page")) { try write(page) }
    #expect(try scratch.read("page") == mine)
  }

  @Test("a page of another form is somebody else's file")
  func otherForm() throws {
    try write(page(.markdown))
    #expect(throws: PageFileProblem.editedByHand("page")) { try write(page(.json)) }
    try write(page(.text))
  }

  @Test("a page in JSON is JSON with its seal")
  func json() throws {
    try write(page(.json))
    let data = Data(try scratch.read("page").utf8)
    let tree = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect((tree["seal"] as? String)?.count == 40)
    #expect(tree["schema"] as? Int == 1)
  }

  @Test("the last line of others is a comment that names the tree")
  func seal() throws {
    try write(page(.markdown))
    let last = try #require(try scratch.read("page").lines.dropLast().last)
    #expect(last.hasPrefix("<!-- hackjournal summary of tree 1111111111"))
    #expect(last.hasSuffix(" -->"))
  }

  @Test("a folder is no file, a link is the file behind it")
  func places() throws {
    try scratch.write("folder/x", "")
    #expect(throws: PageFileProblem.notRegular("folder")) { try write(page(.text), to: "folder") }
    try write(page(.text), to: "folder/page")
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/link", withDestinationPath: "folder/page")
    try write(page(.text, opening: "Noon"), to: "link")
    #expect(try scratch.read("folder/page").contains("Noon"))
  }

  @Test(
    "a dry run says what the file would have, and writes nothing", arguments: PageFormat.allCases)
  func dryRun(_ format: PageFormat) throws {
    #expect(throws: DryRun.self) { try write(page(format), effect: .dryRun) }
    #expect(!scratch.exists("page"))
  }
}
