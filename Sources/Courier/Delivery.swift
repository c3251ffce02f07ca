/// One message to one webhook, as attain hands it over.
struct Delivery: Decodable, Sendable {
  /// What the outcome is told under.
  let id: Int
  /// Whose form the message takes.
  let kind: String
  /// The address, or the name of the variable that holds it.
  let url: String?
  let urlEnvironment: String?
  /// Where the secret is: the name of a variable, or the path of a file.
  let secretEnvironment: String?
  let secretFile: String?
  /// The message as JSON.
  let message: String

  private enum CodingKeys: String, CodingKey {
    case id, kind, url, message
    case urlEnvironment = "url_env"
    case secretEnvironment = "secret_env"
    case secretFile = "secret_file"
  }
}
