// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "hackjournal",
  products: [
    .executable(name: "hackjournal", targets: ["hackjournal"]),
    .library(name: "StallShim", type: .dynamic, targets: ["StallShim"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibgit2System", pkgConfig: "libgit2",
      providers: [.apt(["libgit2-dev"]), .brew(["libgit2"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CMessageDigest", pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
    .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
    .target(name: "CLibgit2", dependencies: ["CLibgit2System"]),
    .target(name: "Git", dependencies: ["CLibgit2"], swiftSettings: strict),
    .target(
      name: "JournalKit", dependencies: ["Git", "CYAML", "CMessageDigest"], swiftSettings: strict),
    .target(name: "Publishing", dependencies: ["JournalKit", "CMarkdown"], swiftSettings: strict),
    .executableTarget(
      name: "hackjournal",
      dependencies: [
        "CCSV", "Git", "JournalKit", "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "StallShim", path: "Tests/StallShim"),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "GitTests", dependencies: ["Git", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "JournalKitTests", dependencies: ["JournalKit", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PublishingTests", dependencies: ["Publishing", "JournalKit", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "hackjournalTests",
      dependencies: ["hackjournal", "Git", "JournalKit", "StallShim", "TestSupport"],
      exclude: ["Transcripts"], swiftSettings: strict),
  ]
)
