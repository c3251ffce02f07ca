internal import Foundation
internal import Testing

/// What `init` writes, `check` must read without a word.
@Suite struct InitTests {
  @Test(arguments: ["en", "zh-Hans"])
  func `every header of a new directory is read back as its column`(language: String) throws {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("attain-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let data = scratch.appendingPathComponent("data")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    let program = Program(directory: data)
    #expect(try program.run(["init", ".", "--lang", language]).exit == 0)
    let check = try program.run(["check", "--format", "json"])
    let json = try JSONSerialization.jsonObject(with: Data(check.stdout.utf8)) as? [String: Any]
    #expect((json?["problems"] as? [Any])?.count == 0)
    let files = json?["files"] as? [[String: Any]] ?? []
    #expect(files.count == 16)
    for file in files {
      #expect((file["attributes"] as? [Any])?.count == 0, "\(file["file"] ?? ""): \(file["attributes"] ?? "")")
      #expect((file["columns"] as? [String: Any])?.isEmpty == false)
    }
  }
}
