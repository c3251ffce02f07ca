/// Why the system refused something, in its own words and in Chinese.
public enum SystemReason {
  /// A reason as the C library words it; one without a translation stays as it is.
  public static func phrase(_ reason: String) -> Phrase { Phrase(reason, chinese[reason] ?? reason) }

  private static let chinese = [
    "File exists": "已有同名的文件", "No such file or directory": "没有这个文件或目录", "Not a directory": "路径中有一段是文件，不是目录",
    "Is a directory": "这是目录，不是文件", "Permission denied": "没有权限", "Operation not permitted": "不允许此操作",
    "Read-only file system": "文件系统只读", "No space left on device": "磁盘空间不足", "Too many open files": "打开的文件过多",
    "File name too long": "文件名过长", "Input/output error": "读写错误", "Disk quota exceeded": "超出磁盘配额",
    "Device or resource busy": "正被占用", "Too many levels of symbolic links": "链接层数过多",
  ]
}
