/// Memory for one field at a time, with room behind it for reading eight bytes at once.
struct Scratch {
  private var memory = UnsafeMutablePointer<UInt8>.allocate(capacity: 1024)
  private var capacity = 1024
  private(set) var count = 0

  mutating func clear() { count = 0 }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if count + bytes.count + 16 > capacity { grow(by: bytes.count) }
    guard let base = bytes.baseAddress else { return }
    (memory + count).update(from: base, count: bytes.count)
    count += bytes.count
  }

  /// What has been put together.
  var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: memory, count: count) }

  func deallocate() { memory.deallocate() }

  private mutating func grow(by more: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + more + 16)
    larger.update(from: memory, count: count)
    memory.deallocate()
    (memory, capacity) = (larger, capacity * 2 + more + 16)
  }
}
