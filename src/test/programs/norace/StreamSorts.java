// mechanism: an element found by a stream of a concurrent collection was placed before
import java.util.Comparator;
import java.util.concurrent.CopyOnWriteArrayList;

final class StreamSorts {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static final CopyOnWriteArrayList<Box> LIST = new CopyOnWriteArrayList<>();

  interface Act {
    void run() throws Throwable;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Throwable e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Throwable {
    Box box = new Box();
    box.value = 1;
    LIST.add(box);
    Box more = new Box();
    more.value = 2;
    LIST.add(more);
  }

  static void other() throws Throwable {
    while (LIST.stream().sorted(Comparator.comparingInt(Box::value)).count() < 2) {
      Thread.onSpinWait();
    }
    Box most = LIST.stream().max(Comparator.comparingInt(each -> each.value)).get();
    int seen = most.value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(StreamSorts::one);
    Thread second = start(StreamSorts::other);
    first.join();
    second.join();
  }
}
