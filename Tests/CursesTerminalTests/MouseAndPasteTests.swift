import Screen
import Testing

@testable import CursesTerminal

@Suite("Mouse, paste, focus and answers")
struct MouseAndPasteTests {
  private func decoded(_ text: String) -> [Input] {
    var decoder = KeyDecoder()
    let inputs = decoder.feed(text.utf8)
    return inputs + decoder.settle()
  }

  @Test("A press is at its cell, counted from 0, beyond column 223 too")
  func presses() {
    #expect(decoded("\u{1B}[<0;1;1M") == [.mouse(.pressed(Point(x: 0, y: 0)))])
    #expect(decoded("\u{1B}[<0;300;80M") == [.mouse(.pressed(Point(x: 299, y: 79)))])
    #expect(decoded("\u{1B}[<16;5;6M") == [.mouse(.pressed(Point(x: 4, y: 5)))])
  }

  @Test("The wheel scrolls where the pointer is")
  func wheel() {
    #expect(decoded("\u{1B}[<64;10;4M") == [.mouse(.scrolledUp(Point(x: 9, y: 3)))])
    #expect(decoded("\u{1B}[<65;10;4M") == [.mouse(.scrolledDown(Point(x: 9, y: 3)))])
  }

  @Test(
    "Release, movement, other buttons and impossible places mean nothing",
    arguments: [
      "\u{1B}[<0;5;5m", "\u{1B}[<35;5;5M", "\u{1B}[<32;5;5M", "\u{1B}[<2;5;5M", "\u{1B}[<66;5;5M", "\u{1B}[<0;0;5M",
      "\u{1B}[<0;5M", "\u{1B}[<;;M", "\u{1B}[<0;99999999999999999999;5M",
    ])
  func nothing(sequence: String) {
    #expect(decoded(sequence) == [])
  }

  @Test("The old form of the mouse is understood where a terminal knows no other")
  func oldForm() {
    #expect(decoded("\u{1B}[M !!") == [.mouse(.pressed(Point(x: 0, y: 0)))])
    #expect(decoded("\u{1B}[M`+$q") == [.mouse(.scrolledUp(Point(x: 10, y: 3))), .key(.character("q"))])
  }

  @Test("A paste is data: its keys do nothing, its line ends are line feeds, its controls are gone")
  func paste() {
    #expect(decoded("\u{1B}[200~q\r\u{1B}[A达\u{07}\t\u{1B}[201~x") == [.pasted("q\n[A达\t"), .key(.character("x"))])
  }

  @Test("A paste cut into reads is one paste, and its end mark may be cut too")
  func cutPaste() {
    var decoder = KeyDecoder()
    var inputs: [Input] = []
    for byte in "\u{1B}[200~华南 小李\u{1B}[201~".utf8 { inputs += decoder.feed([byte]) }
    #expect(inputs == [.pasted("华南 小李")])
    #expect(decoder.patience == nil)
  }

  @Test("A paste whose end never comes is given out after a while")
  func endlessPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~abc".utf8) == [])
    #expect(decoder.settle() == [.pasted("abc")])
    #expect(decoder.feed("q".utf8) == [.key(.character("q"))])
  }

  @Test("An empty paste is nothing")
  func emptyPaste() {
    #expect(decoded("\u{1B}[200~\u{1B}[201~") == [])
  }

  @Test("Focus and the answers to our questions are told apart from keys")
  func answers() {
    #expect(decoded("\u{1B}[I\u{1B}[O") == [.focused, .unfocused])
    #expect(decoded("\u{1B}[?2026;2$y") == [.synchronizedOutput(true)])
    #expect(decoded("\u{1B}[?2026;1$y") == [.synchronizedOutput(true)])
    #expect(decoded("\u{1B}[?2026;0$y") == [.synchronizedOutput(false)])
    #expect(decoded("\u{1B}[?2026;4$y") == [.synchronizedOutput(false)])
    #expect(decoded("\u{1B}[?1;2c") == [.identified])
  }
}
