// mechanism: start comes before the child, the child before join
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class StartAndJoin {
  static int count;

  public static void main(String[] args) throws Exception {
    count = 1;
    Thread child = new Thread(() -> count++);
    child.start();
    child.join();
    count++;
  }
}
