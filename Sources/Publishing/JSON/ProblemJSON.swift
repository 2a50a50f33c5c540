package import JournalModel

/// A file that cannot be read, for programs.
package struct ProblemJSON: Encodable {
  private let path, message: String
  private let line: Int

  package init(_ problem: FileProblem) {
    (path, line, message) = (problem.path, problem.line, problem.message)
  }
}
