// race: ElementOfCopyOnWrite.Box.value
// mechanism: CopyOnWriteArrayList: the list is copied, its elements are shared
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

final class ElementOfCopyOnWrite {
  static final class Box {
    int value;
  }

  static final List<Box> LIST = new CopyOnWriteArrayList<>(List.of(new Box()));

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
    LIST.get(0).value++; // races
  }

  static void other() throws Exception {
    LIST.get(0).value++; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ElementOfCopyOnWrite::one);
    Thread second = start(ElementOfCopyOnWrite::other);
    first.join();
    second.join();
  }
}
