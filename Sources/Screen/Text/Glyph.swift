/// What one cell shows: a character that takes space, with the marks drawn over it.
public struct Glyph: Hashable, Sendable {
  /// Terminals keep no more marks in a cell.
  public static let mostMarks = 4
  /// Stands for what terminals would draw differently, or not at all.
  static let unknown: Unicode.Scalar = "□"

  /// The character that takes space.
  public let base: Unicode.Scalar
  /// Combining marks, at most four.
  public let marks: [Unicode.Scalar]
  /// 1 or 2 columns.
  public let width: Int

  init(base: Unicode.Scalar, marks: [Unicode.Scalar] = [], width: Int) {
    (self.base, self.marks, self.width) = (base, marks, width)
  }

  /// The glyph as text.
  public var text: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(base)
    scalars.append(contentsOf: marks)
    return String(scalars)
  }
}

/// Whether a character that East Asian fonts draw wide takes one column or two.
public enum AmbiguousWidth: Hashable, Sendable {
  case narrow, wide
}

/// The glyphs of a text as they will be drawn: the one place where text is made safe and measured.
///
/// Everything that measures, cuts, wraps or draws goes through this sequence, so no two of them can disagree.
public struct Glyphs: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?
  private let ambiguous: AmbiguousWidth

  /// The glyphs of this text.
  public init(_ text: String, ambiguous: AmbiguousWidth = .narrow) {
    scalars = text.unicodeScalars.makeIterator()
    self.ambiguous = ambiguous
    ahead = scalars.next()
  }

  /// The next glyph, or nil at the end.
  public mutating func next() -> Glyph? {
    while let scalar = ahead {
      ahead = scalars.next()
      switch ScalarKind(scalar, ambiguous) {
      case .hidden: continue
      case .spacing(let width): return glyph(scalar, width, isPictograph: false)
      case .pictograph(let width): return glyph(scalar, width, isPictograph: true)
      case .replaced(let other): return glyph(other, ScalarKind.width(other, ambiguous), isPictograph: false)
      case .mark: return glyph(Glyph.unknown, ScalarKind.width(Glyph.unknown, ambiguous), isPictograph: false)
      case .emoji: return glyph(Glyph.unknown, ScalarKind.width(Glyph.unknown, ambiguous), isPictograph: true)
      }
    }
    return nil
  }

  /// Takes the marks that belong to the base, and what an emoji sequence ties to it.
  private mutating func glyph(_ base: Unicode.Scalar, _ width: Int, isPictograph: Bool) -> Glyph {
    guard let next = ahead, next.value >= 0x80 else { return Glyph(base: base, width: width) }
    var marks: [Unicode.Scalar] = []
    var isJoined = false
    while let scalar = ahead, scalar.value >= 0x80 {
      switch ScalarKind(scalar, ambiguous) {
      case .hidden: isJoined = isPictograph && scalar.value == 0x200D
      case .mark:
        if marks.count < Glyph.mostMarks { marks.append(scalar) }
        isJoined = false
      case .emoji, .pictograph:
        guard isJoined || isPictograph && (0x1F3FB...0x1F3FF).contains(scalar.value) else {
          return Glyph(base: base, marks: marks, width: width)
        }
        isJoined = false
      default: return Glyph(base: base, marks: marks, width: width)
      }
      ahead = scalars.next()
    }
    return Glyph(base: base, marks: marks, width: width)
  }
}
