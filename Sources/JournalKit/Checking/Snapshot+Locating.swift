internal import JournalModel

extension Snapshot {
  /// The findings with the lines that they are about; each file is read once, whatever is found in it.
  func withLines(_ findings: [Finding]) throws -> [Finding] {
    var unlocated: [Bool: [String: [Finding]]] = [:]
    var located: [Finding] = []
    for finding in findings {
      guard finding.isToBeLocated, let path = finding.path else {
        located.append(finding)
        continue
      }
      unlocated[finding.isPrivate, default: [:]][path, default: []].append(finding)
    }
    for (isPrivate, paths) in unlocated {
      for (path, findings) in paths {
        do {
          located += try document(path, isPrivate: isPrivate)?.located(findings) ?? findings
        } catch JournalProblem.unreadable {
          located += findings
        }
      }
    }
    return located
  }
}

extension Finding {
  fileprivate var isToBeLocated: Bool {
    line == nil && code != .unreadableFile && place?.mark != nil
  }
}

extension Document {
  fileprivate func located(_ findings: [Finding]) -> [Finding] {
    let lines = content.lines
    var mentions: [String: Int]?
    return findings.map { finding in
      var finding = finding
      switch finding.place?.mark {
      case .line(let line): finding.line = line
      case .key(let key):
        finding.line = node(key) == nil ? nil : problem(key, message: "").line
      case .mention(let name):
        let known = mentions ?? MarkedText.linesOfNames(in: lines)
        mentions = known
        finding.line = known[name]
      case nil: break
      }
      return finding
    }
  }
}
