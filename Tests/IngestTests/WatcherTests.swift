import Glibc
import Testing

@testable import Ingest
@testable import Sales

extension DirectoryWatcher {
  /// Waits for the next change; `nil` where none comes within ten seconds.
  fileprivate func next() -> DirectoryChange? {
    for _ in 0..<1000 {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 10_000) > 0 else { return nil }
      if let change = changes() { return change }
    }
    return nil
  }

  /// Whether anything could still wake the program.
  fileprivate var isSilent: Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) == 0
  }
}

@Suite struct WatcherTests {
  private let directory = DataDirectory(["deals.csv": "deal,stage\nD1,won\n", "deals/x.csv": "deal,stage\n"])

  @Test func `a written file, a renamed one and a removed one are told`() {
    let watcher = DirectoryWatcher(directory: directory.path)
    #expect(watcher.isSilent)
    directory.write("deal,stage\nD2,won\n", to: "deals.csv")
    #expect(watcher.next() == DirectoryChange(beingWritten: []))
    directory.write("deal,stage\nD3,won\n", to: ".part")
    rename("\(directory.path)/.part", "\(directory.path)/deals.csv")
    #expect(watcher.next() == DirectoryChange(beingWritten: []))
    directory.remove("deals.csv")
    #expect(watcher.next() == DirectoryChange(beingWritten: []))
    #expect(watcher.isSilent)
  }

  @Test func `a plan is told, in a folder that is new or was there`() {
    let watcher = DirectoryWatcher(directory: directory.path)
    directory.write("id = \"p\"", to: "plans/p.toml")
    #expect(watcher.next() != nil)
    while !watcher.isSilent { _ = watcher.next() }
    directory.write("id = \"q\"", to: "plans/p.toml")
    #expect(watcher.next() != nil)
  }

  @Test func `files in folders are told, also in new ones`() {
    let watcher = DirectoryWatcher(directory: directory.path)
    directory.write("a", to: "deals/x.csv")
    #expect(watcher.next() != nil)
    directory.write("a", to: "payments/2026/a.csv")
    #expect(watcher.next() != nil)
    while !watcher.isSilent { _ = watcher.next() }
    directory.write("b", to: "payments/2026/a.csv")
    #expect(watcher.next() != nil)
  }

  @Test func `hidden files wake nobody`() {
    let watcher = DirectoryWatcher(directory: directory.path)
    directory.write("x", to: ".attain/journal.sqlite")
    _ = watcher.changes()
    directory.write("xy", to: ".attain/journal.sqlite")
    #expect(watcher.isSilent)
  }

  @Test func `a file whose writer has it open is named until it is closed`() {
    let watcher = DirectoryWatcher(directory: directory.path)
    let descriptor = open("\(directory.path)/deals.csv", O_WRONLY | O_APPEND)
    _ = "D2,wo".withCString { Glibc.write(descriptor, $0, 5) }
    directory.write("rep\nAnn\n", to: "reps.csv")
    #expect(watcher.next() == DirectoryChange(beingWritten: ["deals.csv"]))
    close(descriptor)
    #expect(watcher.next() == DirectoryChange(beingWritten: []))
  }

  @Test func `a directory that vanishes and comes back is told both times`() {
    let watcher = DirectoryWatcher(directory: directory.path)
    rename(directory.path, directory.path + ".away")
    #expect(watcher.next() != nil)
    rename(directory.path + ".away", directory.path)
    #expect(watcher.next() != nil)
    while !watcher.isSilent { _ = watcher.next() }
    directory.write("a", to: "deals.csv")
    #expect(watcher.next() != nil)
  }

  @Test func `a directory that is not there yet is waited for, whatever is missing above it`() {
    let watcher = DirectoryWatcher(directory: directory.path + "/later/data")
    mkdir(directory.path + "/later", 0o755)
    _ = watcher.next()
    mkdir(directory.path + "/later/data", 0o755)
    #expect(watcher.next() != nil)
    while !watcher.isSilent { _ = watcher.next() }
    directory.write("a", to: "later/data/deals.csv")
    #expect(watcher.next() != nil)
  }

  @Test func `a link that is bent to another directory is told`() {
    let other = DataDirectory(["deals.csv": "x"])
    let link = directory.path + "/current"
    symlink(directory.path + "/deals", link)
    let watcher = DirectoryWatcher(directory: link)
    symlink(other.path, link + ".new")
    rename(link + ".new", link)
    #expect(watcher.next() != nil)
    while !watcher.isSilent { _ = watcher.next() }
    other.write("y", to: "deals.csv")
    #expect(watcher.next() != nil)
  }
}

@Suite struct SettlingTests {
  private let moment: Int64 = 1_000_000_000

  @Test func `nothing pending needs no timer`() {
    var settling = Settling()
    #expect(settling.due == nil)
    #expect(settling.take(moment) == nil)
  }

  @Test func `files finished close to each other are read together, but never late`() {
    var settling = Settling()
    var now = moment
    var first: Int64?
    while settling.take(now) == nil {
      settling.finished("a", now)
      first = first ?? now
      now += Settling.pause / 2
    }
    #expect(now - (first ?? now) >= Settling.longestPause)
    #expect(now - (first ?? now) < Settling.longestPause + Settling.pause)
    #expect(settling.due == nil)
  }

  @Test func `a file left alone for a moment is whole`() {
    var settling = Settling()
    settling.writing("a", moment)
    #expect(settling.due == moment + Settling.quiet)
    #expect(settling.take(moment + Settling.quiet - 1) == nil)
    settling.writing("a", moment + 5)
    #expect(settling.take(moment + Settling.quiet) == nil)
    #expect(settling.take(moment + Settling.quiet + 5) == DirectoryChange(beingWritten: []))
    #expect(settling.due == nil)
  }

  @Test func `what a poll sees changing is held back until it stands still`() {
    let directory = DataDirectory(["deals.csv": "a"])
    var polling = DirectoryPolling(directory: directory.path, now: 0)
    #expect(polling.look(1) == ([], []))
    directory.append("b", to: "deals.csv")
    #expect(polling.look(2) == (["deals.csv"], []))
    directory.append("c", to: "deals.csv")
    #expect(polling.look(3) == (["deals.csv"], []))
    #expect(polling.look(4) == ([], ["deals.csv"]))
    directory.remove("deals.csv")
    #expect(polling.look(5) == ([], ["deals.csv"]))
    #expect(polling.look(6) == ([], []))
  }
}
