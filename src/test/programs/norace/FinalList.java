// mechanism: JLS 17.5: who reaches a list through a final field sees it as the constructor left
// it, however the object was handed over
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

final class FinalList {
  final List<Integer> list = new ArrayList<>();

  FinalList() {
    list.add(1);
  }

  static final AtomicReference<FinalList> SHARED = new AtomicReference<>();

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
    SHARED.setPlain(new FinalList());
  }

  static void other() throws Exception {
    FinalList seen = SHARED.getPlain();
    while (seen == null) {
      Thread.yield();
      seen = SHARED.getPlain();
    }
    seen.list.get(0);
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(FinalList::one);
    Thread second = start(FinalList::other);
    first.join();
    second.join();
  }
}
