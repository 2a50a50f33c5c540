/// A file of a site: its bytes, and where it stands below the site's top.
package struct SiteFile: Sendable, Equatable {
  /// Such as `days/2011-03-23.html`; `/` between its parts, none of which begins with a dot but those
  /// that a host asks for.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    (self.path, self.bytes) = (path, bytes)
  }
}
