// mechanism: a proxy that calls a queue by reflection has the effects of the call
import java.lang.reflect.Proxy;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

final class ProxyToQueue {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static final BlockingQueue<Box> QUEUE = new LinkedBlockingQueue<>();

  @SuppressWarnings("unchecked")
  static BlockingQueue<Box> proxy() {
    return (BlockingQueue<Box>)
        Proxy.newProxyInstance(
            ProxyToQueue.class.getClassLoader(),
            new Class<?>[] {BlockingQueue.class},
            (self, method, arguments) -> method.invoke(QUEUE, arguments));
  }

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
    proxy().put(box);
  }

  static void other() throws Throwable {
    Box taken = proxy().take();
    int seen = taken.value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ProxyToQueue::one);
    Thread second = start(ProxyToQueue::other);
    first.join();
    second.join();
  }
}
