/// The line that a command prints for each thing that it wrote: identifier, path, or both.
enum Receipt {
  case both
  case identifier
  case path

  /// One line.
  func line(_ identifier: some CustomStringConvertible, path: String) -> String {
    switch self {
    case .both: "\(identifier)\t\(path)"
    case .identifier: "\(identifier)"
    case .path: path
    }
  }
}
