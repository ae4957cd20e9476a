// mechanism: a queue is empty and nobody is left to put
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class EmptyQueue {
  public static void main(String[] args) throws Exception {
    new LinkedBlockingQueue<String>().take();
  }
}
