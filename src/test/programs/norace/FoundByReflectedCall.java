// mechanism: concurrent collections: a truth value that reflection boxes is no element of them
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

final class FoundByReflectedCall {
  static int data;
  static final Set<String> DONE = ConcurrentHashMap.newKeySet();
  static final Queue<Boolean> ANSWERS = new ConcurrentLinkedQueue<>();

  static void one() {
    data = 1;
    DONE.add("one");
  }

  static void other() {
    ANSWERS.add(Boolean.TRUE);
    try {
      Method contains = Collection.class.getMethod("contains", Object.class);
      while (!(Boolean) contains.invoke(DONE, "one")) {
        Thread.onSpinWait();
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = new Thread(FoundByReflectedCall::one);
    Thread second = new Thread(FoundByReflectedCall::other);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
