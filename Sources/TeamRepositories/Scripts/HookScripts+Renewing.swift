package import Git
package import JournalModel

extension HookScripts {
  /// Writes the scripts of an installation anew where the event has other kinds by now, so that the
  /// hooks look for their trailers, too.
  package static func renew(in repository: Repository, for event: Event) throws {
    guard let record = try repository.hookRecord(), let program = try program(in: repository) else {
      return
    }
    let scripts = HookScripts(program: program, kinds: event.allKinds)
      .scripts(record.places.map(\.hook))
    let stale = try repository.staleScripts(scripts)
    for (hook, text) in scripts where stale.contains(hook) {
      try Files.replace(
        "\(repository.stateFolder)hooks/\(hook.name)", with: Array(text.utf8),
        syncing: .leftToSystem)
    }
  }
}
