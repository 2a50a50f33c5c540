import JournalKit
import JournalModel
import Publishing
import Site
import Terminal

/// Makes the site of a journal, if what must not be published is known here and is not in it.
struct SiteMaking {
  let journal: Snapshot
  let address: SiteAddress?
  let context: Context

  init(of journal: Snapshot, at address: SiteAddress?, in context: Context) {
    (self.journal, self.address, self.context) = (journal, address, context)
  }

  /// Makes it and tells what was left out.
  func make(allowingActive: Bool) throws -> FinishedSite {
    let builder = try SiteBuilder(of: journal, base: address, allowingActive: allowingActive)
    try refuse(unknown: builder.material)
    let site: FinishedSite
    do {
      site = try builder.site()
    } catch let problem as SiteTemplates.Problem {
      let place = "site/templates/\(problem.template).mustache:\(problem.line)"
      throw UsageProblem(
        "\(VisibleText.line(place)): \(problem.reason).", hint: "mend the line and commit it")
    } catch var problem as GateProblem {
      problem.origin = try journal.origin(
        of: problem.secret, among: builder.material.roster.attendees,
        notes: builder.material.outcomes.flatMap(\.notes))
      throw problem
    }
    report(builder.material)
    for path in builder.leftOut { context.output.say("left out: \(VisibleText.line(path))") }
    return site
  }

  /// Whoever does not know a name does not find it.
  private func refuse(unknown material: SiteMaterial) throws {
    let count = material.roster.attendees.count { $0.isUnknown && $0.isAnonymous }
    guard count > 0 else { return }
    throw Explanation.namesMissing(count)
  }

  private func report(_ material: SiteMaterial) {
    context.report(material.problems)
    Omissions(material.outcomes.flatMap(\.omissions), among: material.roster.attendees)
      .sentences.forEach { context.output.say($0) }
  }
}
