// mechanism: BlockingQueue: a method that a class of the program inherits, called by a handle of
// that class
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.LinkedBlockingQueue;

final class InheritedByHandle {
  static final class Box extends LinkedBlockingQueue<String> {
    private static final long serialVersionUID = 1;
  }

  static int data;
  static final Box BOX = new Box();

  static void one() {
    data = 1;
    try {
      MethodHandle put =
          MethodHandles.lookup()
              .findVirtual(Box.class, "put", MethodType.methodType(void.class, Object.class));
      put.invoke(BOX, "done");
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static void other() {
    try {
      String done = BOX.take();
      int seen = data;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = new Thread(InheritedByHandle::one);
    Thread second = new Thread(InheritedByHandle::other);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
