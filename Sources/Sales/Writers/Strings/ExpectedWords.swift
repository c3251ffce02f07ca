extension Phrase {
  /// The Chinese words after others: a blank stands only before Latin letters, signs and digits.
  var chineseAfterWords: String { chinese.first?.isASCII == true ? " " + chinese : chinese }
}
