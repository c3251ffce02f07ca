import Dashboard
import Sales
import Screen
import TestSupport
import Testing

/// Pages without any colour: only bold, dim, underline and reverse are left to carry what colours say elsewhere.
@Suite struct MonoGoldenTests {
  static let sizes = [Size(width: 120, height: 36), Size(width: 80, height: 24)]
  static let places: [PageGoldenTests.Place] = [
    .overview, .targets, .funnel, .people, .person, .data, .scorecard, .trends, .shares, .pivot, .sources,
  ]

  @Test(arguments: places, sizes)
  func `every page stands without colours`(place: PageGoldenTests.Place, size: Size) {
    var desk = Desk.ready(size, .english)
    for key in place.keys { desk.press(key) }
    expectGolden(plain(desk.grid), named: "\(place.rawValue)-\(size.width)x\(size.height)-mono")
  }

  /// The text, and below it a letter for the attributes of each cell.
  private func plain(_ grid: Grid) -> String {
    let lines = (0..<grid.size.height).map { y in String(grid.row(y).map { sign(Theme.mono.attributes(of: $0.style)) })
    }
    let legend =
      "b bold, d dim, u underline, r reverse, B bold reverse, U bold underline, R bold underline reverse, x other"
    return grid.text + "\n--- attributes\n" + lines.map(trimmed).joined(separator: "\n") + "\n" + legend + "\n"
  }

  private func sign(_ attributes: Attributes) -> Character {
    switch attributes {
    case []: "."
    case .bold: "b"
    case .dim: "d"
    case .underline: "u"
    case .reverse: "r"
    case [.bold, .reverse]: "B"
    case [.bold, .underline]: "U"
    case [.bold, .underline, .reverse]: "R"
    default: "x"
    }
  }

  private func trimmed(_ line: String) -> String {
    var text = Substring(line)
    while text.last == "." { text.removeLast() }
    return String(text)
  }
}
