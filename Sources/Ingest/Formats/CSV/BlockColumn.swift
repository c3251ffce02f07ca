internal import Sales

/// The cells of one column of the block that is being parsed: memory that is filled once a block and never given back
/// while the file is read.
struct BlockColumn {
  /// What its cells are.
  enum Kind: UInt8 {
    case text, name, money, number, day, moment
  }

  let kind: Kind
  let need: Column.Need
  /// Whether its plainest cells may be read without looking at the plan (no factor, no values to replace).
  let isPlain: Bool
  /// Whether `isPlain` money or number cells have a decimal point.
  var style: ColumnStyle
  /// Amounts, numbers and moments.
  var wide: UnsafeMutablePointer<Int64>
  /// Days, codes, or the ends of texts.
  var narrow: UnsafeMutablePointer<Int32>
  /// The texts of a text column.
  var bytes: UnsafeMutablePointer<UInt8>
  var bytesCount = 0
  var bytesCapacity: Int
  /// Where in the buffer each text of a deferred name column stands (upper half) and how long it is (lower half); -1
  /// where its code is known already.
  var spots: UnsafeMutablePointer<Int64>
  /// Whether names are looked up once the block is parsed, all of the column in a row: in a table that is larger than
  /// the processor's cache a lookup waits for memory, and many can wait at once.
  private(set) var isDeferred = false
  /// The distinct texts of a name column.
  let names: UnsafeMutablePointer<NameTable>
  /// Cells that could only be read with a decimal point; counted here because it happens in every cell.
  var dots = 0
  /// Once a name column has more distinct texts than anyone can choose from, it is only skipped.
  var isGivenUp = false

  init(kind: Kind, need: Column.Need, isPlain: Bool, style: ColumnStyle, rows: Int) {
    (self.kind, self.need, self.isPlain, self.style) = (kind, need, isPlain, style)
    let hasWide = kind == .money || kind == .number || kind == .moment
    wide = .allocate(capacity: hasWide ? rows : 0)
    narrow = .allocate(capacity: rows)
    spots = .allocate(capacity: 0)
    bytesCapacity = kind == .text ? 1 << 16 : 0
    bytes = .allocate(capacity: bytesCapacity)
    names = .allocate(capacity: 1)
    names.initialize(to: NameTable())
  }

  func deallocate() {
    wide.deallocate()
    narrow.deallocate()
    spots.deallocate()
    bytes.deallocate()
    names.deinitialize(count: 1)
    names.deallocate()
  }

  /// Makes room for more rows.
  mutating func grow(from rows: Int, to newRows: Int) {
    let larger = UnsafeMutablePointer<Int32>.allocate(capacity: newRows)
    larger.update(from: narrow, count: rows)
    narrow.deallocate()
    narrow = larger
    if kind == .money || kind == .number || kind == .moment || isDeferred {
      Self.grow(&wide, from: rows, to: newRows)
    }
    if isDeferred { Self.grow(&spots, from: rows, to: newRows) }
  }

  private static func grow(_ cells: inout UnsafeMutablePointer<Int64>, from rows: Int, to newRows: Int) {
    let larger = UnsafeMutablePointer<Int64>.allocate(capacity: newRows)
    larger.update(from: cells, count: rows)
    cells.deallocate()
    cells = larger
  }

  /// Looks names up later from now on, or at once again.
  mutating func `defer`(_ isWanted: Bool, rows: Int) {
    guard isWanted != isDeferred else { return }
    isDeferred = isWanted
    wide.deallocate()
    spots.deallocate()
    wide = .allocate(capacity: isWanted ? rows : 0)
    spots = .allocate(capacity: isWanted ? rows : 0)
  }

  /// Makes room for a text and up to eight bytes behind it.
  @inline(__always)
  mutating func reserve(_ count: Int) {
    if bytesCount &+ count &+ 8 > bytesCapacity { growBytes(count) }
  }

  private mutating func growBytes(_ count: Int) {
    let capacity = max(bytesCapacity * 2, bytesCount + count + 64)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: bytes, count: bytesCount)
    bytes.deallocate()
    (bytes, bytesCapacity) = (larger, capacity)
  }
}

extension BlockColumn.Kind {
  init(_ kind: CellKind) {
    switch kind {
    case .text: self = .text
    case .name: self = .name
    case .money: self = .money
    case .number: self = .number
    case .day: self = .day
    case .moment: self = .moment
    }
  }
}
