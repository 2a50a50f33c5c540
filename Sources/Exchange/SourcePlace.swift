/// Place of a source from which something is taken.
package struct SourcePlace: Sendable, Equatable {
  /// The file, where there are several; nil for the only one.
  package let file: String?
  /// Counted from 1.
  package let line: Int

  package init(file: String? = nil, line: Int) {
    (self.file, self.line) = (file, line)
  }
}
