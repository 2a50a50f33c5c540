/// Somebody who is not to be named, and whom words for the public branch name.
package struct UnnamedPerson: Equatable, Sendable {
  package let name: String
  /// The file name; empty if the person is not in the roster yet.
  package let key: String
  package let place: PublicPlace

  package init(name: String, key: String, place: PublicPlace) {
    (self.name, self.key, self.place) = (name, key, place)
  }
}

extension RosterProblem {
  /// The same of people whose files nobody can change, unless they are there.
  package func keepingKeys(where isThere: (String) -> Bool) -> RosterProblem {
    guard case .namesUnnamed(let name, let key, let place, let others) = self else { return self }
    return .namesUnnamed(
      name: name, key: isThere(key) ? key : "", in: place,
      others: others.map {
        UnnamedPerson(name: $0.name, key: isThere($0.key) ? $0.key : "", place: $0.place)
      })
  }
}
