/// Text of data made fit for one line of a log: what could steer a terminal is shown instead of sent.
enum SingleLine {
  /// The text with control characters as Unicode control pictures and the invisible format characters dropped.
  static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnfit) else { return text }
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isUnfit(scalar) {
        line.append(scalar)
      } else if let picture = picture(of: scalar) {
        line.append(picture)
      }
    }
    return String(line)
  }

  private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<32: Unicode.Scalar(0x2400 + scalar.value)
    case 127: "␡"
    case 128..<160: "�"
    default: nil
    }
  }
}
