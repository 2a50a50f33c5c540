internal import Foundation
package import Git

/// Since when what organisers keep private could not be shared.
package enum PrivateWaiting {
  /// Seconds since 1970; nil if the last sync shared it.
  package static func since(in repository: Repository) throws -> Int64? {
    try Files.read(path(repository), atMost: 64).flatMap {
      Int64(String(decoding: $0, as: UTF8.self).prefix { $0 != "\n" })
    }
  }

  /// Notes that it could not be shared at a time, if it could before; nil where it could.
  static func note(_ seconds: Int64?, in repository: Repository) throws {
    guard let seconds else {
      unlink(path(repository))
      return
    }
    guard try since(in: repository) == nil else { return }
    try repository.makeStateFolder()
    try Files.replace(path(repository), with: Array("\(seconds)\n".utf8), syncing: .leftToSystem)
  }

  private static func path(_ repository: Repository) -> String {
    repository.stateFolder + "private-waits"
  }
}
