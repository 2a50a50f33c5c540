import ArgumentParser

/// What a command that writes prints of each thing that it wrote.
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
