// mechanism: a queue is full and nobody is left to take
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class FullQueue {
  public static void main(String[] args) throws Exception {
    BlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
    queue.put("a");
    queue.put("b");
  }
}
