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
        hint: "see whose it is: ls -ld \(Shell.quoted(path))")
    case ENOENT: Explanation(code: .notFound, "\(message).")
    default: Explanation(code: .system, "\(call) failed: \(message).")
    }
  }
}
