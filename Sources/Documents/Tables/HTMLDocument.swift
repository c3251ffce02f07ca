internal import Sales

/// What every page of tables has around its body.
enum HTMLDocument {
  /// The document.
  static func text(title: String, language: Language, styles: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>\(escaped(title))</title>
    <style>
    \(styles)
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  /// How tables look.
  static let tableStyles = """
    body { font: 14px/1.5 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif;
      color: #303030; margin: 2em; }
    h1 { font-size: 1.3em; margin: 0; }
    .sub, .note, th { color: #626262; }
    .sub { margin: 0 0 1em; }
    .note { margin: 0.5em 0 0; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
    th, td { padding: 0.25em 0.8em; text-align: left; border-bottom: 1px solid #e4e4e4; white-space: nowrap; }
    th { font-weight: normal; border-bottom-color: #bcbcbc; }
    tfoot td { font-weight: bold; border-bottom: 0; }
    .r { text-align: right; }
    .good { color: #008700; }
    .warn { color: #af5f00; }
    .bad { color: #d70000; }
    """
}
