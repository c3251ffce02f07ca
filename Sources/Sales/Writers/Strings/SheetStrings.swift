/// The words of spreadsheets.
enum SheetStrings {
  static let about = Phrase("About", "说明")
}
