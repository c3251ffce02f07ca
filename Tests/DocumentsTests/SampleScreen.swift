internal import Screen

/// A small screen with everything documents must draw: words in both languages, lines, bars, dots, surfaces, marks.
enum SampleScreen {
  static let grid: Grid = {
    var grid = Grid(size: Size(width: 46, height: 12))
    grid.fill(Rect(x: 0, y: 0, width: 46, height: 1), style: Style(.text, on: .titleBar))
    grid.draw("达成 attain  1总览 2目标", at: Point(x: 0, y: 0), style: .strong.with(.bold))
    grid.draw("┌ 关键指标 ─────────────┐┌ <Trend & more> ─────┐", at: Point(x: 0, y: 1), style: .border)
    grid.draw("│ 回款率  91.2% ● 目标  ││⢀⡠⠔⠒⠢⡀    ⢀⡠⠊ ⣿⣿⡇│", at: Point(x: 0, y: 2), style: .text)
    grid.draw("└───────────────────────┘└─────────────────────┘", at: Point(x: 0, y: 3), style: .border)
    grid.draw("████████████████████▌", at: Point(x: 1, y: 4), style: Style(.good, on: .track))
    grid.draw("┃", at: Point(x: 30, y: 4), style: Style(.mark, on: .track))
    grid.draw("▁▂▃▄▅▆▇█░▒▓▖▚┄┄┄┆━┃╔══╗╭─╮", at: Point(x: 1, y: 5), style: Style(.series1))
    grid.draw("            ╚══╝╰─╯", at: Point(x: 8, y: 6), style: Style(.series1))
    grid.draw("小李 华南 75% ■ ↓ é ñ ★ ✓ ✗ ▲▼ …", at: Point(x: 1, y: 7), style: Style(.bad))
    grid.fill(Rect(x: 0, y: 8, width: 46, height: 1), style: Style(.text, on: .selection))
    grid.draw("selected \"row\" 'x' 客户", at: Point(x: 1, y: 8), style: Style(.accent, []).with(.underline))
    grid.draw("dim words", at: Point(x: 1, y: 9), style: Style(.dim).with(.dim))
    grid.draw("reverse", at: Point(x: 20, y: 9), style: Style(.text).with([.reverse, .italic]))
    grid.draw("0123456789012345678901234567890123456789012345", at: Point(x: 0, y: 10), style: .text)
    grid.draw("MMMMMMMMMMiiiiiiiiii中文中文中文中文中文WWWWWW", at: Point(x: 0, y: 11), style: .text)
    return grid
  }()
}
