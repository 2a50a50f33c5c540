import Testing

@testable import JournalModel

@Suite("Attachments")
struct AttachmentTests {
  @Test(
    "what a file is, its bytes say",
    arguments: [
      (
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], "a.txt",
        JournalModel.Attachment.Form.png
      ),
      ([0xFF, 0xD8, 0xFF, 0xE0], "a.png", .jpeg), (Array("GIF89a\0".utf8), "a", .gif),
      (Array("RIFF\0\0\0\0WEBPVP8".utf8), "a", .webp), (Array("words".utf8), "a.png", .text),
      (Array("words".utf8), "boot.LOG", .log),
    ])
  func forms(_ bytes: [UInt8], _ name: String, _ expected: JournalModel.Attachment.Form) throws {
    #expect(try NewAttachment(bytes, named: name).form == expected)
  }

  @Test(
    "what can run or cannot be shown is refused",
    arguments: [
      ("<?xml version='1.0'?><SVG>", "a.txt", NewAttachment.Problem.canRun),
      ("words", "a.svg", .canRun), ("<!DOCTYPE html>", "a", .canRun), ("", "a", .empty),
      ("a\0b", "a", .unknownForm), ("RIFF0000WAVE\0", "a", .unknownForm),
    ])
  func refusals(_ text: String, _ name: String, _ expected: NewAttachment.Problem) {
    #expect(throws: expected) { try NewAttachment(Array(text.utf8), named: name) }
  }

  @Test("an attachment belongs to the entry whose name it has")
  func owners() {
    let entries: Set = ["0930-demo-k7f3q2m9x4.md", "by-hand.md", "by-hand-2.md"]
    let owner = { Layout.entry(ofAttachment: $0, among: entries) }
    #expect(owner("0930-demo-k7f3q2m9x4.png") == "0930-demo-k7f3q2m9x4.md")
    #expect(owner("0930-demo-k7f3q2m9x4-2.png") == "0930-demo-k7f3q2m9x4.md")
    #expect(owner("by-hand-2.png") == "by-hand-2.md")
    #expect(owner("by-hand-3.png") == "by-hand.md")
    #expect(owner("by-hand-x.png") == nil)
    #expect(owner("by-hand") == nil)
    #expect(owner("0930-demo.png") == nil)
  }

  @Test("they stand in the order of their numbers")
  func order() {
    let names = ["a-10.png", "a-2.webp", "a.txt", "a-3.png"]
    #expect(names.sorted(by: Layout.precedes) == ["a.txt", "a-2.webp", "a-3.png", "a-10.png"])
  }
}
