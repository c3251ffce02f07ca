import Testing

@testable import CursesTerminal

@Suite("Bringing the terminal back")
struct ModesTests {
  @Test("Everything that is switched on is switched off again by the restore string")
  func allOff() {
    let on = (Modes().on + Modes.beginFrame).split(separator: "\u{1B}[?").map { $0.dropLast() }
    #expect(on.count == 5)
    for mode in on { #expect(Modes.restore.contains("\u{1B}[?\(mode)l"), "mode \(mode)") }
  }

  @Test("The restore string releases the frame first, shows the cursor and comes back to the screen of before")
  func restoreOrder() {
    #expect(Modes.restore.hasPrefix(Modes.endFrame))
    #expect(Modes.restore.contains("\u{1B}[?25h"))
    #expect(Modes.restore.contains("\u{1B}[0m"))
    #expect(Modes.restore.contains("\u{1B}[?1049l"))
    #expect(Modes.restore.hasSuffix("\r\n"))
  }

  @Test("Without the mouse the terminal selects text, and focus and pastes still come")
  func withoutMouse() {
    #expect(!Modes(mouse: false).on.contains("1000"))
    #expect(Modes(mouse: false).on.contains("2004"))
    #expect(Modes(mouse: false).mouseChange.contains("1000l"))
  }
}
