// swift-tools-version: 6.2
import PackageDescription

/// Measures the product against others; apart from it, so that nobody who builds the product builds this.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "attain", path: "..")],
  targets: [
    .executableTarget(
      name: "DealTotals",
      dependencies: [.product(name: "Ingest", package: "attain"), .product(name: "Sales", package: "attain")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
