import Glibc

@testable import Ingest
@testable import Sales

/// A data directory of a test's own, removed with it.
final class DataDirectory: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/attain-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/tmp"
    }
  }

  convenience init(_ files: [String: String]) {
    self.init()
    for (name, text) in files { write(text, to: name) }
  }

  deinit { removeTree(path) }

  func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

  /// Writes a file in one go, with the folders it needs.
  func write(_ bytes: [UInt8], to name: String, append: Bool = false) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o755)
    }
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | (append ? O_APPEND : O_TRUNC), 0o644)
    var written = 0
    while written < bytes.count {
      let step = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      guard step > 0 else { break }
      written += step
    }
    close(descriptor)
  }

  func append(_ text: String, to name: String) { write(Array(text.utf8), to: name, append: true) }

  func remove(_ name: String) { removeTree("\(path)/\(name)") }

  func read(after previous: Reading? = nil, beingWritten: Set<String> = []) throws -> Reading {
    try DirectoryReader(directory: path).read(after: previous, beingWritten: beingWritten)
  }

  /// The only file of the directory, read.
  func file(_ name: String? = nil) throws -> LoadedFile {
    let files = try read().files
    guard let file = files.first(where: { name == nil || $0.path == name }) else { throw Absent() }
    return file
  }

  struct Absent: Error {}
}

private func removeTree(_ path: String) {
  var status = stat()
  guard lstat(path, &status) == 0 else { return }
  if status.st_mode & S_IFMT == S_IFDIR, let handle = opendir(path) {
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { removeTree("\(path)/\(name)") }
    }
    closedir(handle)
    rmdir(path)
  } else {
    unlink(path)
  }
}

extension Fragment {
  /// Every cell of a column as a text: `—` where it is missing.
  func texts(_ name: String) -> [String] {
    (0..<count).map { row in
      switch column(name) {
      case .absent: "absent"
      case .text(let texts): texts.text(row).isEmpty ? "—" : texts.text(row)
      case .names(let names): names.codes[row] < 0 ? "—" : names.values[Int(names.codes[row])]
      case .amounts(let amounts): amounts[row] == Missing.amount ? "—" : String(amounts[row])
      case .days(let days): Day(cell: days[row])?.iso ?? "—"
      }
    }
  }

  /// Every cell of a kept attribute as a text.
  func attribute(_ header: String) -> [String] {
    guard let cells = attributes.first(where: { $0.header == header })?.cells else { return [] }
    return cells.codes.map { $0 < 0 ? "—" : cells.values[Int($0)] }
  }
}
