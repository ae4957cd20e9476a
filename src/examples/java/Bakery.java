import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A bakery that knows nothing of Lockscope: four bakers share an oven, which is a monitor, and a
 * till, which is a {@link ReentrantLock}; one of them also fetches orders over a socket, and writes
 * the books. Recorded by the JDK alone, with the command that {@code assets/README.md} tells.
 */
public final class Bakery {
  /** Only one tray at a time. */
  private static final class Oven {
    private long baked;

    synchronized void bake(int millis) throws InterruptedException {
      Thread.sleep(millis);
      baked += millis;
    }
  }

  private static final int PAGES = 64 << 20;

  private static final ReentrantLock TILL = new ReentrantLock();

  private static volatile double dough;

  private Bakery() {}

  public static void main(String[] arguments) throws Exception {
    Oven oven = new Oven();
    CountDownLatch open = new CountDownLatch(1);
    Path books = Files.createTempFile("books", ".txt");
    List<Thread> bakers = new ArrayList<>();
    try (ServerSocket phone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      for (int i = 1; i <= 4; i++) {
        int number = i;
        bakers.add(
            start("baker-" + number, () -> work(number, open, oven, phone.getLocalPort(), books)));
      }
      Thread customer = start("customer", () -> order(phone));
      Thread.sleep(120);
      open.countDown();
      for (Thread baker : bakers) {
        baker.join();
      }
      customer.join();
    }
    Files.delete(books);
  }

  private static void work(int number, CountDownLatch open, Oven oven, int phone, Path books)
      throws Exception {
    open.await();
    for (int tray = 0; tray < 3; tray++) {
      knead(60 + 15 * number);
      if (number == 1) {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), phone)) {
          line.getInputStream().readAllBytes();
        }
      }
      oven.bake(50);
      TILL.lock();
      try {
        Thread.sleep(20);
        if (number == 2) {
          write(books);
        }
      } finally {
        TILL.unlock();
      }
    }
  }

  private static void write(Path books) throws IOException {
    try (FileChannel file = FileChannel.open(books, StandardOpenOption.WRITE)) {
      file.write(ByteBuffer.allocateDirect(PAGES));
      file.force(true);
    }
  }

  /** Takes its time to say what it wants, three times. */
  private static void order(ServerSocket phone) throws IOException, InterruptedException {
    for (int i = 0; i < 3; i++) {
      try (Socket line = phone.accept()) {
        Thread.sleep(70);
        line.getOutputStream().write(i);
      }
    }
  }

  /** Hard work. */
  private static void knead(int millis) {
    long end = System.nanoTime() + millis * 1_000_000L;
    double sum = dough;
    while (System.nanoTime() < end) {
      for (int i = 1; i < 1000; i++) {
        sum += Math.sqrt(i + sum);
      }
    }
    dough = sum;
  }

  private interface Task {
    void run() throws Exception;
  }

  private static Thread start(String name, Task task) {
    return Thread.ofPlatform()
        .name(name)
        .start(
            () -> {
              try {
                task.run();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
  }
}
