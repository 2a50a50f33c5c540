import Git
import JournalModel
import Terminal

/// Files that are to be kept beside an entry, as they were named.
struct FilesToAttach {
  let names: [Typed]
  let keepsMetadata: Bool

  func attachments(in context: Context) throws -> [NewAttachment] {
    try names.map { file in
      let bytes = try bytes(of: file, in: context)
      do throws(NewAttachment.Problem) {
        var attachment = try NewAttachment(bytes, named: file.text)
        if !keepsMetadata { try attachment.takeMetadataAway() }
        return attachment
      } catch {
        throw error.explanation(of: file.text)
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
  private func bytes(of file: Typed, in context: Context) throws -> [UInt8] {
    guard !Files.isEndless(context.absolute(file.text)) else {
      throw UsageProblem(
        "\(VisibleText.line(file.text)) is no file.", hint: "write what comes from it to one first")
    }
    do {
      return try context.bytes(of: file, atMost: Attachment.largest + 1)
    } catch let error as SystemError {
      // A text on the command line needs no keeping: the person has it.
      let cause = error.explanation
      throw Explanation(code: cause.code, cause.message, hint: cause.hint, isCallersFault: true)
    }
  }
}

extension Context {
  /// Says of which files something was taken away.
  func tellOfMetadata(taken attachments: [NewAttachment]) {
    for attachment in attachments where attachment.hadMetadata {
      let name = VisibleText.line(attachment.name)
      output.say("Took away from \(name) where and by whom it was made")
    }
  }
}
