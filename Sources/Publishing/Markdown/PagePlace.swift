package import JournalModel

/// Where a page stands, and so where what it shows is.
package enum PagePlace: Sendable, Equatable {
  /// Nobody knows: paths begin at the journal's top.
  case anywhere
  /// Beside a folder of that name, which has copies.
  case beside(folder: String)

  /// The path of a file that it shows or leads to, from the page.
  package func path(to attachment: Attachment) -> String {
    switch self {
    case .anywhere: attachment.path
    case .beside(let folder): "\(folder)/\(Self.name(ofCopy: attachment))"
    }
  }

  /// The name of a file of the journal in a folder of copies: that of a page's picture has the day in it,
  /// the others have an identifier.
  package static func name(ofCopy attachment: Attachment) -> String {
    let parts = attachment.path.split(separator: "/")
    let name = parts.last.map(String.init) ?? attachment.path
    guard parts.count > 1, name.hasPrefix("day.") || name.hasPrefix("day-") else { return name }
    return "\(parts[parts.count - 2])-\(name)"
  }
}
