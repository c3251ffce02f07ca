import Glibc
import Testing

@testable import Ingest

@Suite("Taking the place of a file")
struct FileReplacementTests {
  private let directory = DataDirectory(["targets.csv": "old"])
  private var path: String { "\(directory.path)/targets.csv" }
  private var copy: String { "\(directory.path)/targets.csv.2026~" }

  private func text(_ path: String) throws -> String? {
    try FileReplacement.bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  private func names() -> [String] {
    var names: [String] = []
    guard let handle = opendir(directory.path) else { return [] }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  @Test func `the new file stands in its place, the old one under the other name`() throws {
    chmod(path, 0o640)
    try FileReplacement.replace(path, Array("old".utf8), with: Array("new".utf8), keepingOldAs: copy)
    #expect(try text(path) == "new" && text(copy) == "old")
    #expect(names() == ["targets.csv", "targets.csv.2026~"])
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o640)
  }

  @Test func `what somebody else wrote meanwhile is never overwritten`() throws {
    directory.write("theirs", to: "targets.csv")
    #expect(throws: FileReplacement.Failure.changed) {
      try FileReplacement.replace(path, Array("old".utf8), with: Array("new".utf8), keepingOldAs: copy)
    }
    #expect(try text(path) == "theirs")
    #expect(names() == ["targets.csv"])
  }

  @Test func `a file that came meanwhile is never overwritten`() throws {
    #expect(throws: FileReplacement.Failure.changed) {
      try FileReplacement.replace(path, nil, with: Array("new".utf8), keepingOldAs: copy)
    }
    #expect(try text(path) == "old")
    directory.remove("targets.csv")
    #expect(try text(path) == nil)
    try FileReplacement.replace(path, nil, with: Array("new".utf8), keepingOldAs: copy)
    #expect(try text(path) == "new" && names() == ["targets.csv"])
  }

  @Test func `of many who write at once each either wins or is told, and no version is lost`() throws {
    let count = 6
    SideBySide.run(count, threads: count) { index in
      let own = "\(directory.path)/copy\(index)~"
      for _ in 0..<50 {
        guard let old = try? FileReplacement.bytes(path) else { continue }
        let new = old + Array(" \(index)".utf8)
        if (try? FileReplacement.replace(path, old, with: new, keepingOldAs: own)) != nil { return }
      }
    }
    let written = try #require(try text(path)).split(separator: " ").dropFirst()
    let copies = names().filter { $0.hasPrefix("copy") }
    #expect(!written.isEmpty && written.count == copies.count && Set(written).count == written.count)
  }

  @Test func `links and folders are named, not followed`() throws {
    symlink(path, "\(directory.path)/link.csv")
    #expect(throws: FileReplacement.Failure.link(path)) { try FileReplacement.bytes("\(directory.path)/link.csv") }
    mkdir("\(directory.path)/folder.csv", 0o755)
    #expect(throws: FileReplacement.Failure.notAFile) { try FileReplacement.bytes("\(directory.path)/folder.csv") }
  }
}
