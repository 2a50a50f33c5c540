internal import Mustache

/// Words for what is wrong with a template.
enum TemplateFault {
  /// A sentence without a full stop.
  static func words(of error: any Error) -> String {
    guard let error = error as? MustacheTemplate.Error else { return "a tag does not end" }
    return switch error {
    case .sectionCloseNameIncorrect: "a section is closed by another name than it was opened by"
    case .unfinishedName: "a tag does not end"
    case .expectedSectionEnd: "a section that was opened is not closed"
    case .invalidSetDelimiter: "a change of delimiters is written {{=<% %>=}}"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable:
      "the only pragma is {{% CONTENT_TYPE: TEXT }}, or HTML"
    case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection,
      .textInsideInheritSection:
      "within {{< name}} there can be {{$ blocks}} alone"
    }
  }
}
