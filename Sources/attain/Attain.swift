internal import ArgumentParser

@main
struct Attain: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "attain", abstract: "Sales performance in the terminal.")
}
