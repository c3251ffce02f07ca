/// One place of the grid: what it shows and what that means to the eye.
public struct Cell: Hashable, Sendable {
  /// What a cell shows.
  public enum Content: Hashable, Sendable {
    /// A character with its marks.
    case glyph(Glyph)
    /// The right half of the wide character before it.
    case continuation
  }

  /// What it shows.
  public let content: Content
  /// Its meaning; the surface is always there.
  public let style: Style

  /// Columns of the character that begins here; 0 for the right half of a wide one.
  public var width: Int {
    if case .glyph(let glyph) = content { return glyph.width }
    return 0
  }

  /// The character as text; empty for the right half of a wide one.
  public var text: String {
    if case .glyph(let glyph) = content { return glyph.text }
    return ""
  }

  /// The surface behind it.
  public var surface: Surface { style.background ?? .ground }
}

/// A cell as the grid keeps it: 8 bytes, so that a frame is one flat array and comparing is cheap.
struct StoredCell: Equatable {
  /// The scalar, or 0 for a right half, or the number of a cluster with marks.
  private let code: UInt32
  private let foreground: UInt8
  private let background: UInt8
  private let attributes: UInt8
  /// Columns; 0 for a right half.
  let width: UInt8

  private static let clusterFlag: UInt32 = 0x8000_0000
  static let blank = StoredCell(scalar: " ", width: 1, style: Style(.text, on: .ground), over: .ground)

  /// A character without marks. A style without a surface keeps the one below.
  init(scalar: Unicode.Scalar, width: Int, style: Style, over surface: Surface) {
    self.init(code: scalar.value, width: width, style: style, over: surface)
  }

  /// A character with marks, kept beside the cells under this number.
  init(cluster: Int, width: Int, style: Style, over surface: Surface) {
    self.init(code: Self.clusterFlag | UInt32(truncatingIfNeeded: cluster), width: width, style: style, over: surface)
  }

  /// The right half of the wide character in this style.
  init(continuationIn style: Style, over surface: Surface) {
    self.init(code: 0, width: 0, style: style, over: surface)
  }

  private init(code: UInt32, width: Int, style: Style, over surface: Surface) {
    self.code = code
    self.width = width == 2 ? 2 : width == 0 ? 0 : 1
    foreground = style.foreground.rawValue
    background = (style.background ?? surface).rawValue
    attributes = style.attributes.rawValue
  }

  private init(_ cell: StoredCell, background: UInt8) {
    (code, width, foreground, attributes) = (cell.code, cell.width, cell.foreground, cell.attributes)
    self.background = background
  }

  /// Where its marks are kept, if it has any.
  var cluster: Int? { code & Self.clusterFlag == 0 ? nil : Int(code & ~Self.clusterFlag) }
  /// The character, for cells without marks.
  var scalar: Unicode.Scalar { Unicode.Scalar(code) ?? " " }
  /// The surface behind it.
  var surface: Surface { Surface(rawValue: background) ?? .ground }
  /// Its style, surface included.
  var style: Style {
    Style(Role(rawValue: foreground) ?? .text, on: surface, Attributes(rawValue: attributes))
  }

  /// The same character on another surface.
  func on(_ surface: Surface) -> StoredCell { StoredCell(self, background: surface.rawValue) }

  /// Whether all but the number of the cluster is the same.
  func isAlike(_ other: StoredCell) -> Bool {
    foreground == other.foreground && background == other.background && attributes == other.attributes
      && width == other.width
  }
}
