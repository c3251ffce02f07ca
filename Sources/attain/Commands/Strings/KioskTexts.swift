internal import Sales

/// Why a kiosk does not open, and what access.toml forbids a command, in both languages.
struct KioskTexts {
  let language: Language

  private func text(_ english: String, _ chinese: String) -> String { language == .english ? english : chinese }

  func needsDirectory() -> String {
    text("attain: --kiosk: name the data directory", "attain：--kiosk 须写明数据目录")
  }
  func needsTerminal() -> String {
    text("attain: --kiosk: needs a terminal; with ssh, ask for one: ssh -t", "attain：--kiosk 需要终端；使用 ssh 时请加 -t")
  }
  func needsRule(_ path: String) -> String {
    text(
      "\(path): has no access.toml, so a kiosk would show everything; write one first (docs/kiosk.md)",
      "\(path)：没有 access.toml，kiosk 会显示一切；请先写好（见 docs/kiosk.md）")
  }
  func mayNotName() -> String {
    text(
      "attain: --as: only the owner of access.toml may say for whom the kiosk is",
      "attain：--as 只有 access.toml 的所有者可以指定使用者")
  }
  func notTrusted(_ path: String) -> String {
    text(
      "\(path): the directory, every folder above it and access.toml must belong to root or to the owner of the program, closed to changes by others; nothing in the path may be a link, . or ..",
      "\(path)：目录、其所有上级目录和 access.toml 必须属于 root 或程序的所有者，且他人不可修改；路径中不得有链接、. 或 ..")
  }
  func kioskOnly() -> String {
    text(
      "attain: installed with rights of its own, it is a kiosk and nothing else: attain --kiosk DIR",
      "attain：程序安装时带有特权，只能作为 kiosk 使用：attain --kiosk 目录")
  }
  func needsDirector(_ command: String) -> String {
    text(
      "attain: \(command): access.toml allows this to directors only",
      "attain：\(command)：按 access.toml，只有 director 可以这样做")
  }
  func notYours(_ command: String, _ rep: String) -> String {
    text(
      "attain: \(command): access.toml does not let you see the pay of \(rep)",
      "attain：\(command)：按 access.toml，你不能查看 \(rep) 的薪酬")
  }
  func needsManager(_ command: String) -> String {
    text(
      "attain: \(command): access.toml allows this to managers and directors only",
      "attain：\(command)：按 access.toml，只有 manager 和 director 可以这样做")
  }
}
