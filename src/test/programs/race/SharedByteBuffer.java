// race: contents of HeapByteBuffer (SharedByteBuffer.SHARED)
// mechanism: ByteBuffer: "Buffers are not safe for use by multiple concurrent threads"
final class SharedByteBuffer {
  static final java.nio.ByteBuffer SHARED = java.nio.ByteBuffer.allocate(16);

  interface Act {
    void run() throws Exception;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Exception {
    SHARED.put((byte) 1); // races
  }

  static void other() throws Exception {
    SHARED.put((byte) 2); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SharedByteBuffer::one);
    Thread second = start(SharedByteBuffer::other);
    first.join();
    second.join();
  }
}
