public import Sales

/// One file of the data directory as it was read, good rows and bad.
public struct LoadedFile: Sendable {
  /// Path below the data directory, `deals/2026-09.csv`.
  public let path: String
  /// The table its rows belong to; `nil` where nothing says.
  public let table: Table?
  /// Its good rows; `nil` where no version of it could be read yet.
  public internal(set) var fragment: Fragment?
  /// What is wrong with it, in the order of its lines. At most `LoadedFile.mostProblems`; `counts` are complete.
  public internal(set) var problems: [Problem] = []
  /// How many rows it has of each sort.
  public internal(set) var counts = RowCounts()
  /// How its bytes were understood; `nil` where they were not.
  public internal(set) var layout: FileLayout?
  /// When the version that is shown was last written: seconds since 1970-01-01T00:00Z.
  public internal(set) var modified: Int64 = 0
  /// Bytes of the version that is shown.
  public internal(set) var size = 0
  /// Whether that version is the one on disk.
  public internal(set) var state = FileState.fresh

  /// Whether attain.toml says what it is; else its own name does.
  public var isNamedBySettings: Bool { source != nil }

  /// How many problems of one file are kept; the rest are only counted.
  public static let mostProblems = 20_000

  /// The `[[source]]` that claims it; `nil` where its own name does.
  var source: Source?
  /// The problems of the version that is shown.
  var shownProblems: [Problem] = []
  /// The version on disk that was last looked at, shown or not.
  var version: FileVersion?
  /// Where the reading of a grown file may go on.
  var continuation: Continuation?

  init(path: String, table: Table?, source: Source? = nil) {
    (self.path, self.table, self.source) = (path, table, source)
  }
}

/// Whether what is shown of a file is what is on disk.
public enum FileState: Hashable, Sendable {
  /// The version on disk is the one shown.
  case fresh
  /// The version on disk is being written, cannot be read or is gone; shown is the last good one, written at that
  /// moment (seconds since 1970-01-01T00:00Z).
  case stale(since: Int64)
  /// No version could ever be read.
  case unreadable
}

/// How many rows of each sort a file has. (data-directory.md, Files and Cleaning)
public struct RowCounts: Hashable, Sendable {
  /// Records below the header, of whatever sort.
  public var read = 0
  /// Good rows: those of the fragment.
  public var used = 0
  /// Rows in quarantine.
  public var quarantined = 0
  /// Rows without any text, or without any in the columns of the table.
  public var blank = 0
  /// The header once more, between rows.
  public var repeatedHeaders = 0
  /// Rows of sums.
  public var totals = 0
  /// Lines below the table that are none of its rows.
  public var footers = 0
  /// Lines above the header.
  public var preamble = 0

  /// None yet.
  public init() {}

  /// The rows of two parts of one file.
  static func + (left: RowCounts, right: RowCounts) -> RowCounts {
    var sum = left
    sum.read += right.read
    sum.used += right.used
    sum.quarantined += right.quarantined
    sum.blank += right.blank
    sum.repeatedHeaders += right.repeatedHeaders
    sum.totals += right.totals
    sum.footers += right.footers
    sum.preamble += right.preamble
    return sum
  }
}

/// How a file's bytes were understood.
public struct FileLayout: Hashable, Sendable {
  /// `UTF-8`, `UTF-16LE`, `GB18030`, `windows-1252`, or the one the settings name.
  public internal(set) var encoding: String
  /// What stands between two fields.
  public internal(set) var delimiter: Character
  /// The line on which the header stands, from 1.
  public internal(set) var headerLine: Int
  /// The columns of the table and the headers they were found under, in the file's order.
  public internal(set) var columns: [MappedColumn]
  /// Headers that no column of the table answers to; kept as attributes.
  public internal(set) var attributes: [String]
  /// Headers whose cells differ so much that keeping them would serve nobody; not kept.
  public internal(set) var leftOut: [String]

  /// A column of the table and where its cells come from.
  public struct MappedColumn: Hashable, Sendable {
    /// The canonical name.
    public let column: String
    /// The header as the file writes it.
    public let header: String
  }
}
