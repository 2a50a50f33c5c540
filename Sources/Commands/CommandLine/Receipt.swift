/// The line that a command prints for each thing that it wrote: identifier and path, or that alone.
enum Receipt {
  case both
  case identifier

  func line(_ identifier: some CustomStringConvertible, path: String) -> String {
    self == .both ? "\(identifier)\t\(path)" : "\(identifier)"
  }
}
