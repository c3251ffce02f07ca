import Foundation

/// The built `attain`, and a place of its own to run in.
enum BuiltProgram {
  /// Where it is: beside the test bundle, or where `ATTAIN_BINARY` says; nil when it was not built.
  static let path: String? = {
    let information = ProcessInfo.processInfo
    if let given = information.environment["ATTAIN_BINARY"] { return given }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bundles = information.arguments.filter { $0.contains(".xctest") || $0.contains("PackageTests") }
    let folders =
      bundles.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
      + [package.appendingPathComponent(".build/debug")]
    return folders.map { $0.appendingPathComponent("attain").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Whether the program that sends messages lies beside it.
  static var hasCourier: Bool {
    path.map { FileManager.default.isExecutableFile(atPath: $0 + "-courier") } ?? false
  }

  /// Variables of a plain environment: nothing of the person's own may reach a test, and the clock starts at a minute
  /// that no test outlives.
  static func environment(home: URL, _ more: [String: String] = [:]) -> [String: String] {
    let plain = [
      "PATH": "/usr/bin:/bin", "HOME": home.path, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
      "TZ": "Asia/Shanghai", "ATTAIN_NOW": "2026-08-21T14:32:01",
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
    ]
    return plain.merging(more) { _, given in given }
  }
}

/// A directory that is there as long as the value.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("attain-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A data directory of three reps with a target each: Table 1.
  func dataDirectory() throws -> URL {
    let data = url.appendingPathComponent("data")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    try write("deals.csv", in: data, Scratch.deals)
    try write("targets.csv", in: data, Scratch.targets)
    return data
  }

  func write(_ name: String, in directory: URL, _ text: String) throws {
    try Data(text.utf8).write(to: directory.appendingPathComponent(name), options: .atomic)
  }

  static let deals = """
    deal,rep,region,product,stage,amount,created,closed
    D-1,小张,华东,A,won,525000,2026-08-01,2026-08-10
    D-2,小李,华南,B,won,450000,2026-08-02,2026-08-11
    D-3,小王,华北,A,won,440000,2026-08-03,2026-08-12

    """
  static let targets = """
    period,region,product,rep,metric,value
    2026-08,华东,A,小张,sales,500000
    2026-08,华南,B,小李,sales,600000
    2026-08,华北,A,小王,sales,400000

    """
}
