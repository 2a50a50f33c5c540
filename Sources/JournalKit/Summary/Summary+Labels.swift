internal import JournalModel

extension Summary {
  /// What things on it are called: projects, tags and kinds, each once.
  package var labels: Set<String> {
    let sections =
      sections + chapters.flatMap(\.sections) + [awards, openFollowUps].compactMap(\.self)
    let rows = (projects?.rows ?? []) + sections.compactMap(\.project)
    let points = sections.flatMap(\.points) + (thanks?.points ?? [])
    return Set(
      sections.compactMap { $0.kind?.description }
        + rows.flatMap { [$0.name] + [$0.key, $0.startedAs].compactMap(\.self) }
        + points.flatMap { $0.lead + ($0.source.map { $0.projects + $0.tags } ?? []) })
  }
}
