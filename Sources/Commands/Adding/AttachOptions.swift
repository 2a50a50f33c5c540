import ArgumentParser

/// The files that are to be kept beside an entry.
struct AttachOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Keep a picture or a log beside the entry; may be repeated.", valueName: "file"))
  var attach: [Typed] = []
  @Flag(help: "Leave in pictures where, when and by whom they were made.")
  var keepMetadata = false
}
