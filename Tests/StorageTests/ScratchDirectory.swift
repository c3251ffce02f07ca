import Foundation

@testable import Storage

/// A data directory that is there as long as the value.
final class ScratchDirectory: Sendable {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("attain-\(UUID().uuidString)")

  init() { try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: url) }

  var place: JournalPlace { JournalPlace(directory: url.path) }

  func makeFolder() throws {
    try FileManager.default.createDirectory(atPath: place.folder, withIntermediateDirectories: true)
  }
}
