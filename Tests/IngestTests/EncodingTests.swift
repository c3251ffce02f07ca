import Testing

@testable import Ingest
@testable import Sales

@Suite struct EncodingTests {
  private static let text = "deal,rep,region,stage,amount\nD1,小张,华东,赢单,5\nD2,\"小李,二\",华南,赢单,7\n"

  private func file(_ bytes: [UInt8], _ settings: String = "") throws -> LoadedFile {
    let directory = DataDirectory(["attain.toml": settings])
    directory.write(bytes, to: "deals.csv")
    return try directory.file("deals.csv")
  }

  /// Bytes of a text in an encoding that iconv knows.
  private func encoded(_ text: String, _ name: String) throws -> [UInt8] {
    let converter = try #require(Converter(name, to: true))
    defer { converter.close() }
    var source = Array(text.utf8)
    var target = [UInt8](repeating: 0, count: text.utf8.count * 4 + 8)
    let step = source.withUnsafeMutableBytes { from in
      target.withUnsafeMutableBytes { converter.convert(from, into: $0) }
    }
    return Array(target[..<step.written])
  }

  @Test(arguments: ["UTF-8", "GB18030", "GBK"]) func `Chinese text is read in its usual encodings`(name: String) throws
  {
    let file = try file(try encoded(Self.text, name))
    #expect(file.fragment?.texts("rep") == ["小张", "小李,二"])
    #expect(file.fragment?.texts("region") == ["华东", "华南"])
    #expect(file.problems.isEmpty)
    #expect(file.layout?.encoding == (name == "UTF-8" ? "UTF-8" : "GB18030"))
  }

  @Test(
    arguments: [
      ("UTF-8", [0xEF, 0xBB, 0xBF], "UTF-8"), ("UTF-16LE", [0xFF, 0xFE], "UTF-16LE"),
      ("UTF-16BE", [0xFE, 0xFF], "UTF-16BE"), ("UTF-16LE", [], "UTF-16LE"),
    ] as [(String, [UInt8], String)])
  func `a mark at the front tells the encoding`(name: String, mark: [UInt8], reported: String) throws {
    let text = "deal,rep,region,stage,amount\nD1,Zo\u{eb} \u{1F600},East,won,5\n"
    let file = try file(mark + (try encoded(text, name)))
    #expect(file.fragment?.texts("deal") == ["D1"])
    #expect(file.fragment?.texts("rep") == ["Zo\u{eb} \u{1F600}"])
    #expect(file.layout?.encoding == reported)
  }

  @Test func `western text without a mark is windows-1252`() throws {
    let file = try file(try encoded("deal,rep,stage,amount\nD1,Müller,won,€ 5\nD2,Señor Café,won,7\n", "WINDOWS-1252"))
    #expect(file.fragment?.texts("rep") == ["Müller", "Señor Café"])
    #expect(file.fragment?.texts("amount") == ["500", "700"])
    #expect(file.layout?.encoding == "windows-1252")
  }

  @Test func `a byte that fits no encoding costs its row`() throws {
    let western = try file(
      try encoded("deal,rep,stage\nD1,Müller,won\nD2,X", "WINDOWS-1252") + [0x81] + Array("Y,won\nD3,Zoe,won\n".utf8))
    #expect(western.fragment?.texts("deal") == ["D1", "D3"])
    #expect(western.problems.map(\.kind) == [.badBytes])
    let chinese = try file(
      try encoded("deal,rep,stage\nD1,小张,赢单\nD2,小", "GBK") + [0xFF] + Array(",won\nD3,Zoe,won\n".utf8))
    #expect(chinese.fragment?.texts("deal") == ["D1", "D3"])
    #expect(chinese.problems.map(\.place.line) == [3])
    let odd = try file([0xFF, 0xFE] + (try encoded("deal,stage\nD1,won\nD2,won", "UTF-16LE")) + [0x41])
    #expect(odd.fragment?.texts("deal") == ["D1"])
  }

  @Test func `text far behind a plain front tells the encoding too`() throws {
    let rows = (0..<20_000).map { "D\($0),Ann,won" }.joined(separator: "\n")
    let bytes = try encoded("deal,rep,stage\n" + rows + "\nX,小张,赢单\n", "GBK")
    let file = try file(bytes)
    #expect(file.fragment?.count == 20_001)
    #expect(file.fragment?.texts("rep").last == "小张")
    #expect(file.problems.isEmpty)
  }

  @Test func `the settings' encoding is not doubted`() throws {
    let settings = "[[source]]\nfiles = \"deals.csv\"\ntable = \"deals\"\nencoding = \"Shift_JIS\"\n"
    let file = try file(try encoded("deal,rep,stage\nD1,東京,won\n", "SHIFT_JIS"), settings)
    #expect(file.fragment?.texts("rep") == ["東京"])
  }

  @Test func `well-formed UTF-8 is what Swift says it is`() {
    var random = SeededNumbers(seed: 11)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        [0x41, 0x80, 0xBF, 0xC0, 0xC2, 0xE0, 0xA0, 0xED, 0xF0, 0x90, 0xF4, 0x8F, 0xFF, 0xE4][
          Int.random(in: 0..<14, using: &random)] as UInt8
      }
      let isValid = bytes.withUnsafeBytes { UTF8Check.isValid($0) }
      #expect(isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }
}

@Suite struct MixedEncodingTests {
  @Test func `one bad row does not change the encoding of a file whose other rows are whole`() throws {
    let rows = (0..<20_000).map { "D\($0),Ann,won" }.joined(separator: "\n")
    let directory = DataDirectory()
    let bytes = Array(("deal,rep,stage\n" + rows + "\nX,小张,赢单\nY,小李").utf8) + [0xFF] + Array(",won\n".utf8)
    directory.write(bytes, to: "deals.csv")
    let file = try directory.file()
    #expect(file.layout?.encoding == "UTF-8")
    #expect(file.fragment?.texts("rep").last == "小张")
    #expect(file.problems.map(\.place.line) == [20_003])
  }
}
