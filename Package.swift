// swift-tools-version: 6.2
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A C library that the system has: linked into the program where its archives are there and are
/// known to do, else found by pkg-config when the program starts.
struct CLibrary {
  let module: String
  var pkgConfig: String?
  /// Its name for the linker, and those of what its archive needs.
  let names: [String]
  /// For pkg-config's version, the beginning that the archives must have.
  var version: String?
  let debian: [String]
  let brew: [String]

  /// Where the archives are: Debian's folder of the processor that we build on.
  private static let folder: String? = {
    #if os(Linux)
      let known = Context.environment["HACKJOURNAL_SHARED_LIBRARIES"] == nil
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib")) ?? []
      let folders = names.filter { $0.hasPrefix(machine) && $0.hasSuffix("-linux-gnu") }
      return known && folders.count == 1 ? "/usr/lib/\(folders[0])" : nil
    #else
      return nil
    #endif
  }()

  private static var machine: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "aarch64"
    #else
      "unknown"
    #endif
  }

  /// Whether the archives become part of the program.
  var isStatic: Bool {
    guard let folder = Self.folder else { return false }
    let isThere = names.allSatisfy {
      FileManager.default.fileExists(atPath: "\(folder)/lib\($0).a")
    }
    guard isThere, let version, let pkgConfig else { return isThere }
    let path = "\(folder)/pkgconfig/\(pkgConfig).pc"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.contains("\nVersion: \(version)")
  }

  /// The module over its headers.
  var target: Target {
    .systemLibrary(
      name: module, pkgConfig: isStatic ? nil : pkgConfig,
      providers: [.apt(debian), .brew(brew)])
  }

  /// How it is linked; pkg-config says it for the others.
  var linking: [LinkerSetting] {
    if isStatic { return names.map { .linkedLibrary(":lib\($0).a") } }
    return pkgConfig == nil ? names.map { .linkedLibrary($0) } : []
  }
}

// Only archives of the version that Sources/CLibgit2/local.c was tried with: others need more
// functions for the network than it has. What follows libgit2 is what remains without them.
let libgit2 = CLibrary(
  module: "CLibgit2System", pkgConfig: "libgit2",
  names: ["git2", "pcre2-8", "z", "mbedcrypto", "http_parser"], version: "1.5.",
  debian: ["libgit2-dev"], brew: ["libgit2"])
let libyaml = CLibrary(
  module: "CYAML", pkgConfig: "yaml-0.1", names: ["yaml"],
  debian: ["libyaml-dev"], brew: ["libyaml"])
let libcmark = CLibrary(
  module: "CMarkdown", pkgConfig: "libcmark-gfm", names: ["cmark-gfm-extensions", "cmark-gfm"],
  debian: ["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"], brew: ["cmark-gfm"])
let libmd = CLibrary(
  module: "CMessageDigest", pkgConfig: "libmd", names: ["md"],
  debian: ["libmd-dev"], brew: ["libmd"])
let libutf8proc = CLibrary(
  module: "CUnicode", pkgConfig: "libutf8proc", names: ["utf8proc"],
  debian: ["libutf8proc-dev"], brew: ["utf8proc"])
let libcsv = CLibrary(
  module: "CCSV", names: ["csv"], debian: ["libcsv-dev"], brew: ["libcsv"])

// With HACKJOURNAL_ALONE the release loads no library at all, as docs/decisions/0022 tells. Tests do
// without it: what they preload to hold the program still needs the dynamic linker.
let isAlone =
  Context.environment["HACKJOURNAL_ALONE"] != nil
  && [libgit2, libyaml, libcmark, libmd, libutf8proc, libcsv].allSatisfy(\.isStatic)
let alone: [LinkerSetting] = isAlone ? [.unsafeFlags(["-Xclang-linker", "-static"])] : []

/// The tests of a target, which also see what it is built on.
func tests(
  of target: String, with others: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(target)Tests", dependencies: [.byName(name: target), "TestSupport"] + others,
    exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "hackjournal",
  products: [
    .executable(name: "hackjournal", targets: ["hackjournal"]),
    .library(name: "StallShim", type: .dynamic, targets: ["StallShim"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    libgit2.target, libyaml.target, libcmark.target, libmd.target, libcsv.target,
    libutf8proc.target, .systemLibrary(name: "CMemory"),
    .target(name: "CStart"),
    .target(
      name: "CLibgit2", dependencies: ["CLibgit2System"],
      cSettings: libgit2.isStatic ? [.define("HACKJOURNAL_STATIC_LIBGIT2")] : [],
      // zlib is among what the archive of libgit2 needs.
      linkerSettings: libgit2.linking + (libgit2.isStatic ? [] : [.linkedLibrary("z")])),
    .target(
      name: "Git", dependencies: ["CLibgit2", "CMessageDigest"], swiftSettings: strict,
      linkerSettings: libmd.linking),
    .target(
      name: "JournalModel", dependencies: ["CYAML", "CMessageDigest", "CUnicode", "CMarkdown"],
      swiftSettings: strict,
      linkerSettings: libyaml.linking + libmd.linking + libutf8proc.linking + libcmark.linking),
    .target(name: "JournalKit", dependencies: ["Git", "JournalModel"], swiftSettings: strict),
    .target(
      name: "TeamRepositories", dependencies: ["Git", "JournalModel", "JournalKit"],
      swiftSettings: strict),
    .target(
      name: "Exchange", dependencies: ["Git", "JournalModel", "JournalKit", "CCSV"],
      swiftSettings: strict, linkerSettings: libcsv.linking),
    .target(
      name: "Sharing", dependencies: ["Git", "JournalModel", "JournalKit"], swiftSettings: strict),
    .target(
      name: "Publishing",
      dependencies: ["Git", "JournalModel", "JournalKit", "Terminal", "CMarkdown"],
      swiftSettings: strict, linkerSettings: libcmark.linking),
    .target(
      name: "Site",
      dependencies: [
        "Git", "JournalModel", "JournalKit", "Publishing",
        .product(name: "Mustache", package: "swift-mustache"),
      ], resources: [.embedInCode("Shipped")], swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["JournalModel", "CUnicode"], swiftSettings: strict,
      linkerSettings: libutf8proc.linking),
    .target(
      name: "Commands",
      dependencies: [
        "Git", "JournalModel", "JournalKit", "TeamRepositories", "Exchange", "Sharing",
        "Publishing", "Site", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "hackjournal", dependencies: ["CMemory", "CStart", "Commands", "Git", "Terminal"],
      swiftSettings: strict, linkerSettings: alone),
    .target(name: "StallShim", path: "Tests/StallShim"),
    .target(
      name: "TestSupport", dependencies: ["JournalModel"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Git"), tests(of: "JournalModel"),
    tests(of: "JournalKit", with: ["Git", "JournalModel"]),
    tests(of: "TeamRepositories", with: ["Git", "JournalModel", "JournalKit"]),
    tests(of: "Exchange", with: ["Git", "JournalModel"]),
    tests(of: "Terminal", with: ["JournalModel"]),
    tests(of: "Publishing", with: ["Git", "JournalModel", "JournalKit", "Terminal"]),
    tests(of: "Site", with: ["Git", "JournalModel", "JournalKit", "Publishing"]),
    tests(
      of: "Commands",
      with: [
        "hackjournal", "Git", "JournalModel", "JournalKit", "TeamRepositories", "Exchange",
        "Publishing", "Site", "Terminal", "StallShim",
      ], exclude: ["Transcripts"]),
  ]
)

// `make fuzz`: libFuzzer's own main calls the readers. Else the tests read what it kept.
let fuzzed: [Target.Dependency] = [
  "CMarkdown", "Exchange", "Git", "JournalKit", "JournalModel", "Publishing",
]
if Context.environment["HACKJOURNAL_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: fuzzed, path: "Tests/fuzz",
      exclude: ["build.sh", "corpus", "fuzz.sh"], swiftSettings: strict + [.define("FUZZING")]))
} else {
  package.targets.append(
    .testTarget(
      name: "FuzzTests", dependencies: fuzzed + ["TestSupport"], path: "Tests/fuzz",
      exclude: ["Fuzz.swift", "build.sh", "corpus", "fuzz.sh"], swiftSettings: strict))
}

// `make torture`: ten thousand adds in one process, under AddressSanitizer.
if Context.environment["HACKJOURNAL_MEMORY"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Memory", dependencies: ["Git", "JournalModel", "JournalKit", "Publishing"],
      path: "Tests/memory",
      swiftSettings: strict))
}
