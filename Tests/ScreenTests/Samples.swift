import Screen

/// A grid of that size with the widget drawn over all of it.
func drawn(_ widget: any Widget, _ width: Int, _ height: Int, _ level: GlyphSet.Level = .braille) -> Grid {
  var grid = Grid(size: Size(width: width, height: height), context: DrawContext(level: level))
  widget.draw(into: &grid, in: grid.bounds)
  return grid
}

/// One believable sample of every widget, for laws that all of them keep.
enum Samples {
  static let funnel = FunnelChart(
    [
      .init(
        id: "lead", "线索获取", 412, text: "412", passage: [Span("72.3%", .strong), Span("  ▼ −4.1pp 对比前4期   中位 2天", .dim)]),
      .init(id: "contact", "初步接洽", 298, text: "298", passage: [Span("55.0%", .strong), Span("  中位 5天", .dim)]),
      .init(
        id: "need", "需求挖掘", 164, text: "164",
        passage: [Span("38.4%", Style(.bad)), Span("  ◀ 瓶颈", Style(.warn)), Span("（基线 52.1%）  停滞 17", .dim)]),
      .init(id: "offer", "方案报价", 63, text: "63", passage: [Span("57.1%", .strong)]),
      .init(id: "won", "赢单", 36, text: "36"),
    ], selected: "need")

  static let lines = LineChart(
    [
      .init([62, 70, 66, 80, 95, 88, 90, 101, 97, 110, 104, 96], role: .ghost),
      .init([80, 92, 85, 99, 120, 111, 108, 131, 126, 140, 133, 142], role: .series1),
    ], target: [100, 100, 105, 105, 110, 110, 115, 115, 120, 120, 125, 125],
    names: (1...12).map { "\($0)月" }, label: { "\(Int($0))万" })

  static let targets = DataTable(
    [
      .init(id: "scope", "区域 · 销售员", minWidth: 8, isFlexible: true),
      .init(id: "target", "目标", unit: "¥", .right), .init(id: "actual", "累计实际", unit: "¥", .right),
      .init(id: "attainment", "达成率", .right), .init(id: "gap", "差额", unit: "¥", .right, priority: 2),
      .init(id: "progress", "进度", minWidth: 8, priority: 1, isFlexible: true),
      .init(id: "trend", "近12月", .left, minWidth: 12, priority: 4),
      .init(id: "note", "备注", minWidth: 6, priority: 3),
    ],
    rows: [
      row("huadong", "华东", .group(isOpen: true), 0, 800_000, 840_000, "105.0%", .good, 1.05, "+40,000"),
      row("zhang", "小张", .item, 1, 800_000, 840_000, "105.0%", .good, 1.05, "+40,000", "大单提前"),
      row("huanan", "华南", .group(isOpen: false), 0, 600_000, 450_000, "75.0%", .bad, 0.75, "−150,000"),
      row("huabei", "华北", .group(isOpen: true), 0, 300_000, 330_000, "110.0%", .good, 1.10, "+30,000"),
      row("wang", "王小明（大客户部）", .item, 1, 300_000, 330_000, "110.0%", .good, 1.10, "+30,000", "续约 ×3 🎉"),
      row("total", "合计", .total, 0, 1_700_000, 1_620_000, "95.3%", .warn, 0.953, "−80,000"),
    ], selected: "wang", order: .init("attainment", isAscending: false))

  static func row(
    _ id: String, _ name: String, _ kind: DataTable.Kind, _ depth: Int, _ target: Int, _ actual: Int, _ share: String,
    _ light: Role, _ value: Double, _ gap: String, _ note: String = ""
  ) -> DataTable.Row {
    let sign = light == .good ? "●" : light == .warn ? "▲" : "■"
    return DataTable.Row(
      id: id, kind: kind, depth: depth,
      [
        .text(name), .text(grouped(target)), .text(grouped(actual), .strong),
        .spans([Span(share, .strong), Span(" " + sign, Style(light))]), .text(gap, value < 1 ? Style(.bad) : .text),
        .gauge(Gauge(value, pace: 0.714, scale: 1.2)),
        .sparkline(Sparkline((0..<12).map { value * Double(60 + $0 * 7 % 31) }, isFromZero: true)),
        .text(note, .dim),
      ])
  }

  static func grouped(_ number: Int) -> String {
    var (text, left) = ("", String(number))
    while left.count > 3 { (text, left) = ("," + left.suffix(3) + text, String(left.dropLast(3))) }
    return left + text
  }

  static let hints = KeyHints([
    KeyHint("↵", "深入"), KeyHint("e", "解释"), KeyHint("/", "筛选"), KeyHint("p", "期间"), KeyHint("s", "范围"),
    KeyHint("o", "排序"), KeyHint("x", "导出"), KeyHint("t", "主题"), KeyHint(":", "命令"), KeyHint("?", "帮助"),
  ])

  static let tabs = Tabs(
    zip("1234567890", ["总览", "目标", "漏斗", "分析", "人员", "激励", "客户", "预测", "复盘", "数据"]).map {
      Tabs.Item(String($0), $1)
    }, selected: 1)

  static let choices = ChoiceList(
    [
      .init(id: "month", "本月", note: "2026-08"), .init(id: "quarter", "本季度", note: "2026-Q3"),
      .init(id: "year", "今年", note: "2026"), .init(id: "last", "上月", note: "2026-07"),
    ], selected: "quarter")

  static let columns = BarChart(
    [("周一", 12.0), ("周二", 18.5), ("周三", 9.2), ("周四", 21.7), ("周五", 16.1)].map { BarChart.Bar($0, $1) }, .columns,
    label: { "\(Int($0))万" })

  static let rows = BarChart(
    [
      BarChart.Bar("赢单率", -92_000, text: "−92,000", role: .bad),
      BarChart.Bar("成交数", 31_000, text: "+31,000", role: .good),
      BarChart.Bar("平均客单价", 12_500, text: "+12,500", role: .good),
    ])

  static let portions = [
    Portion("大客户 52.0%", 0.52, role: .series1), Portion("中型 30.0%", 0.3, role: .series2),
    Portion("小微 15.0%", 0.15, role: .series3), Portion("（无） 3.0%", 0.03, role: .series4),
  ]
  static let ring = Ring(portions, middle: [Span("52.0%", .strong), Span("大客户", .dim)])
  static let stack = StackedBar(portions)

  static let pivot: PivotGrid = {
    let shares = [
      ("华东", [0.05, 0.31, 0.92]), ("华南", [0.44, 0.58, 0.2]), ("华北", [0.77, 1, 0]), ("西部，名字很长", [0.1, 0.2, 0]),
    ]
    let rows = shares.map { name, values in
      PivotGrid.Row(
        name, values.map { $0 == 0 ? .init("") : .init("\(Int($0 * 1000)),000", heat: .heat(of: $0)) },
        total: "1,280,000")
    }
    let sum = PivotGrid.Row(
      "合计", ["360,000", "2,090,000", "1,120,000"].map { .init($0) }, total: "3,570,000", isTotal: true)
    var pivot = PivotGrid(corner: "区域 › 产品线 ¥", columns: ["A产品", "B产品", "C产品"], total: "合计", rows: rows + [sum])
    (pivot.selectedRow, pivot.selectedColumn) = (2, 1)
    return pivot
  }()

  static let waterfall = Waterfall(
    [
      .init(id: "opening", "期初", .whole(1_130_000), text: "1,130,000", note: "7 个"),
      .init(id: "new", "新增", .change(90_000), text: "+90,000", note: "2 个"),
      .init(id: "increased", "金额上调", .change(50_000), text: "+50,000", note: "2 个"),
      .init(id: "decreased", "金额下调", .change(-30_000), text: "−30,000", note: "1 个"),
      .init(id: "void", "无效", .change(0), text: "0", note: "0 个"),
      .init(id: "won", "赢单", .change(-570_000), text: "−570,000", note: "2 个"),
      .init(id: "closing", "期末", .whole(670_000), text: "670,000", note: "4 个"),
    ], selected: "won")

  static let all: [any Widget] = [
    waterfall, Waterfall([]), Waterfall([.init(id: "", "x", .change(.nan), text: "")]),
    Waterfall([.init(id: "a", "x", .whole(-.infinity), text: ""), .init(id: "b", "y", .change(1e300), text: "")]),
    funnel, lines, targets, hints, tabs, choices, columns, rows, Gauge(0.947, sure: 0.03, pace: 0.714),
    Gauge(1.4, pace: 0.9, role: .good), Gauge(.nan, sure: .infinity, pace: -.infinity, scale: .nan),
    Sparkline([1, 4, nil, 2, 8, 5, .infinity, 7]), Panel("关键指标", note: "8月", isFocused: true),
    Popup("期间 Period", content: Size(width: 30, height: 6), hints: hints), BigDigits("¥1,420.5万"),
    BigDigits("94.7%", .small, .center), Breadcrumb(["总览", "华南区", "小李", "XX集团 年度采购"]),
    TextField("达成 attain", prompt: "/ ", placeholder: "筛选"),
    Paragraph("达成率 = 累计实际 ÷ 目标。Attainment is actual over target."),
    LineChart([.init([nil, .nan, .infinity, 3])], target: [.nan], names: ["a"], label: { "\($0)" }),
    LineChart([.init([-.greatestFiniteMagnitude, .greatestFiniteMagnitude])], label: { "\($0)" }),
    BarChart([.init("", .infinity), .init("x", .nan), .init("y", -1e300)], .columns), DataTable([], rows: []),
    DataTable([.init(id: "", "")], rows: [.init(id: "", [])]), ChoiceList([]), pivot, ring, stack, Ring([]),
    StackedBar([.init("", .nan, role: .bar)]),
    PivotGrid(corner: "", columns: [], total: "", rows: []), FunnelChart([]), Tabs([], selected: 9),
  ]
}
