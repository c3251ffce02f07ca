import Foundation
import Glibc
import Testing

extension OnTerminals {
  /// The real program as a person sees it.
  @Suite("In a window of tmux", .serialized, .enabled(if: Tmux.isThere, "tmux is not installed"))
  struct TmuxTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func open(_ words: String = "", more: [String: String] = [:], columns: Int = 120, rows: Int = 36) throws -> Tmux {
      let data = try scratch.dataDirectory()
      let path = try #require(BuiltProgram.path)
      return try Tmux(
        "\(path) \(words) \(data.path); echo left with $?; exec cat",
        environment: BuiltProgram.environment(home: scratch.url, more), columns: columns, rows: rows)
    }

    @Test("It starts, shows the frame, answers keys and leaves the screen as it was")
    func keys() throws {
      let window = try open()
      try window.wait(for: "2Targets")
      try window.press("0")
      try window.wait(for: "deals.csv")
      try window.press("2")
      try window.press("?")
      try window.wait(for: "Keys")
      try window.press("Escape")
      try window.press("q")
      let left = try window.wait(for: "left with 0")
      #expect(!left.contains("2Targets"))
    }
  }
}
