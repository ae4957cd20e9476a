// race: contents of GregorianCalendar (SharedCalendar.SHARED)
// mechanism: GregorianCalendar: an implementation that is not synchronized
import java.util.Calendar;
import java.util.GregorianCalendar;

final class SharedCalendar {
  static final Calendar SHARED = new GregorianCalendar();

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
    SHARED.set(2026, 1, 1); // races
  }

  static void other() throws Exception {
    SHARED.add(Calendar.DATE, 1); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SharedCalendar::one);
    Thread second = start(SharedCalendar::other);
    first.join();
    second.join();
  }
}
