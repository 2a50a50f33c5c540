#if !FUZZING
  import Foundation
  import TestSupport
  import Testing

  /// What the fuzzer kept: files that led it to new places in the readers, and those that once broke
  /// one. Each is read again.
  @Suite("The fuzzer's corpus")
  struct CorpusTests {
    @Test(arguments: FuzzedReader.allCases) func breaksNothing(_ reader: FuzzedReader) throws {
      let files = try Self.files(of: reader)
      #expect(!files.isEmpty)
      for file in files {
        let complaint = reader.complaint(about: [UInt8](try Data(contentsOf: file)))
        #expect(complaint == nil, "\(file.lastPathComponent): \(complaint ?? "")")
      }
    }

    /// A reader's files do not fit each other, and must break no other reader either.
    @Test(arguments: FuzzedReader.allCases) func breaksNoOtherReader(_ reader: FuzzedReader) throws
    {
      let others = try FuzzedReader.allCases.filter { $0 != reader }.flatMap(Self.files)
      #expect(!others.isEmpty)
      for file in others {
        let complaint = reader.complaint(about: [UInt8](try Data(contentsOf: file)))
        #expect(complaint == nil, "\(file.path): \(complaint ?? "")")
      }
    }

    /// The fuzzer's ways with a name are few enough for chance to find most of them.
    @Test func findsNamesAgain() {
      var generator = SeededGenerator(seed: 21)
      for _ in 0..<3_000 {
        let count = Int.random(in: 1...16, using: &generator)
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let complaint = FuzzedReader.name.complaint(about: bytes)
        #expect(complaint == nil, "\(bytes): \(complaint ?? "")")
      }
    }

    /// Without complaints that come, none that do not come would say anything.
    @Test func aBrokenReaderIsComplainedOf() throws {
      let hidden = FuzzedReader.complaintOf(page: "x\u{202E}y")
      #expect(hidden?.hasPrefix("something hidden") == true)
      #expect(FuzzedReader.complaintOf(page: "<b>x</b>")?.hasPrefix("HTML") == true)
      #expect(FuzzedReader.complaintOf(page: "[x](javascript:a)")?.hasPrefix("a link") == true)
      #expect(FuzzedReader.complaintOf(page: "[x](https://x.example/)") == nil)
    }

    private static func files(of reader: FuzzedReader) throws -> [URL] {
      let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("corpus/\(reader.rawValue)")
      return try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
    }
  }
#endif
