// race: FinalReadLater.shared
// race: FinalReadLater.Shared.value
// mechanism: JLS 17.5: a final field orders what is read through it, not what the method read
// before
final class FinalReadLater {
  static Shared shared;

  static final class Shared {
    final Object lock = new Object();
    int value;

    Shared() {
      value = 1; // races
    }

    int get() {
      int seen = value; // races
      synchronized (lock) {
        return seen;
      }
    }
  }

  static void use() {
    try {
      Shared read;
      do {
        Thread.sleep(1);
        read = shared; // races
      } while (read == null);
      read.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = new Thread(() -> shared = new Shared()); // races
    Thread second = new Thread(FinalReadLater::use);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
