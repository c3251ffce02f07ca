// swift-tools-version: 6.2
import PackageDescription

/// One strictness for every target: a warning never lands, an import is never wider than it must be.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "attain",
  products: [
    .executable(name: "attain", targets: ["attain"]),
    .executable(name: "attain-courier", targets: ["Courier"]),
    .library(name: "Sales", targets: ["Sales"]),
    .library(name: "Ingest", targets: ["Ingest"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // The two pure roots, and the place where they meet.
    .target(name: "Sales", swiftSettings: strict),
    .target(name: "Screen", swiftSettings: strict),
    .target(name: "Dashboard", dependencies: ["Sales", "Screen"], swiftSettings: strict),
    // The edges: all input and output; they do not know each other.
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CLinux"),
    .target(
      name: "Ingest", dependencies: ["Sales", "CLinux", .product(name: "TOMLKit", package: "TOMLKit")],
      swiftSettings: strict),
    .target(
      name: "Storage", dependencies: ["Sales", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(name: "CursesTerminal", dependencies: ["Screen", "CNcurses"], swiftSettings: strict),
    .target(name: "Documents", dependencies: ["Sales", "Screen"], swiftSettings: strict),
    .target(name: "DemoCompany", dependencies: ["Sales"], swiftSettings: strict),
    // The program: the only place that knows all.
    .executableTarget(
      name: "attain",
      dependencies: [
        "CMalloc",
        "Sales", "Screen", "Dashboard", "Ingest", "Storage", "CursesTerminal", "Documents", "DemoCompany",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict),
    // A second program, so that sending messages costs the first one nothing.
    .executableTarget(
      name: "Courier", dependencies: ["Sales"], swiftSettings: strict,
      // What FoundationNetworking asks for when it is linked in whole.
      linkerSettings: [.linkedLibrary("curl", .when(configuration: .release))]),
    .target(name: "TestSupport", dependencies: ["Sales", "Screen"], path: "Tests/Support", swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", path: "Tests/Architecture", swiftSettings: strict),
    .testTarget(
      name: "SalesTests", dependencies: ["Sales", "TestSupport"], exclude: ["Reports/Golden"], swiftSettings: strict),
    .testTarget(
      name: "ScreenTests", dependencies: ["Screen", "TestSupport"], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "DashboardTests", dependencies: ["Dashboard", "Sales", "Screen", "TestSupport"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(name: "IngestTests", dependencies: ["Ingest", "Sales", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CursesTerminalTests", dependencies: ["CursesTerminal", "Screen", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Sales", "Screen", "TestSupport"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "DemoCompanyTests", dependencies: ["DemoCompany", "Ingest", "Sales", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Storage", "Sales", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(name: "CourierTests", dependencies: ["Courier", "Sales", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["attain", "Courier", "Sales", "Storage", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["Screen", "TestSupport"], exclude: ["Cases"], swiftSettings: strict),
  ]
)
