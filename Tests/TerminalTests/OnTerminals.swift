import Testing

/// Everything that starts the real program: one after the other, so that none starves another on a small machine.
@Suite("The real program", .serialized, .enabled(if: BuiltProgram.path != nil, "attain is not built"))
enum OnTerminals {}
