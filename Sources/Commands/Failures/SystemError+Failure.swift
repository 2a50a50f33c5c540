import Foundation
import Git
import JournalModel

extension SystemError: Failure {
  var explanation: Explanation {
    let message = "\(path): \(message)"
    return switch number {
    case ENOSPC, EDQUOT:
      Explanation(
        code: .diskFull, "The disk is full: \(path).", hint: "make room and try again",
        status: .tryAgain)
    case EROFS:
      Explanation(code: .readOnly, "The file system is read-only: \(path).")
    case EACCES, EPERM:
      Explanation(
        code: .noPermission, "No permission: \(path).",
        hint: "see whose it is: ls -ld \(Shell.quoted(Self.present(path)))")
    case ENOENT: Explanation(code: .notFound, "\(message).")
    default: Explanation(code: .system, "\(call) failed: \(message).")
    }
  }

  /// The path, or the nearest folder above it that is there: what could not be made cannot be looked at.
  private static func present(_ path: String) -> String {
    var path = path
    while !FileManager.default.fileExists(atPath: path), let slash = path.lastIndex(of: "/") {
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
    return FileManager.default.fileExists(atPath: path) ? path : "."
  }
}
