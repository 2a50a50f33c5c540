import Git
import JournalModel

/// Files that are to be kept beside an entry, as they were named.
struct FilesToAttach {
  let names: [Typed]

  /// The files' contents, as far as they can be kept.
  func attachments(in context: Context) throws -> [NewAttachment] {
    try names.map { file in
      let bytes = try bytes(of: file, in: context)
      do throws(NewAttachment.Problem) {
        return try NewAttachment(bytes, named: file.text)
      } catch {
        throw BadAttachment(name: file.text, problem: error)
      }
    }
  }

  /// Refuses a text that is nothing but files: the shell has made them of a pattern, the first of
  /// which alone is behind `--attach`.
  func refuseOthers(in words: [Typed], _ context: Context) throws(UsageProblem) {
    guard !names.isEmpty, let first = words.first,
      words.allSatisfy({ Files.exists(context.absolute($0.text)) })
    else { return }
    throw UsageProblem(
      "\(VisibleText.line(first.text)) is a file, and stands where the text is.",
      hint: "give each file its own --attach; a text that is a file's name: -m")
  }
}

extension FilesToAttach {
  /// The bytes of a file.
  private func bytes(of file: Typed, in context: Context) throws -> [UInt8] {
    do {
      return try context.bytes(of: file, atMost: Attachment.largest + 1)
    } catch let error as SystemError {
      throw UnreadableAttachment(cause: error)
    }
  }
}

/// A file that cannot be read; a text on the command line needs no keeping, for the person has it.
struct UnreadableAttachment: Error {
  let cause: SystemError
}

/// A file that cannot be kept beside an entry.
struct BadAttachment: Error {
  let name: String
  let problem: NewAttachment.Problem
}

extension ErrorReport {
  /// What is wrong with a file, and what could be kept instead.
  init(_ bad: BadAttachment) {
    let name = bad.name
    let (words, hint): (String, String) =
      switch bad.problem {
      case .empty: ("\(name) is empty.", "name another file")
      case .tooLarge:
        ("\(name) is larger than 5 MB.", "make it smaller, or put it on the web and link it")
      case .canRun:
        ("\(name) can carry scripts.", "export the picture as PNG, or keep a text without markup")
      case .unknownForm:
        (
          "\(name) is neither a picture (PNG, JPEG, GIF, WebP) nor text in UTF-8.",
          "convert it, or put it on the web and link it"
        )
      }
    self.init(code: "bad-attachment", words, hint: hint, status: .usage)
  }
}
