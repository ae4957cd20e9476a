// mechanism: JLS 17.4.4: PipedInputStream and PipedOutputStream meet in the monitor of the input
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;

final class ThroughAPipe {
  static int data;
  static final PipedInputStream IN = new PipedInputStream();

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
    data = 1;
    try (PipedOutputStream out = new PipedOutputStream(IN)) {
      out.write(1);
    }
  }

  static void other() throws Exception {
    int got = 0;
    while (got == 0) {
      try {
        got = IN.read();
      } catch (IOException notConnectedYet) {
        Thread.onSpinWait();
      }
    }
    data++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ThroughAPipe::one);
    Thread second = start(ThroughAPipe::other);
    first.join();
    second.join();
  }
}
