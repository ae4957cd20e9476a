// mechanism: all a thread did comes before it is seen to have ended
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class IsAliveIsFalse {
  static int count;

  public static void main(String[] args) throws Exception {
    Thread child = new Thread(() -> count++);
    child.start();
    while (child.isAlive()) {
      Thread.onSpinWait();
    }
    count++;
  }
}
