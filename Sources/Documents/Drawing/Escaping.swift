/// Text made fit for HTML and SVG: markup characters named, characters that XML forbids dropped.
func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
    default:
      if scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value), scalar.value & 0xFFFE != 0xFFFE {
        result.unicodeScalars.append(scalar)
      }
    }
  }
  return result
}
