// mechanism: Thread.join(long): the thread has ended when it returned and isAlive is false
import java.time.Duration;

final class JoinWithTime {
  static int data;

  public static void main(String[] args) throws Exception {
    Thread child = new Thread(JoinWithTime::write);
    child.start();
    child.join(Duration.ofMinutes(1));
    int seen = data;
  }

  static void write() {
    data = 1;
  }
}
