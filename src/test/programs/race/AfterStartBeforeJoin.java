// race: AfterStartBeforeJoin.count
// mechanism: the parent writes while its child runs
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class AfterStartBeforeJoin {
  static int count;

  public static void main(String[] args) throws Exception {
    Thread child = new Thread(() -> count++); // races
    child.start();
    count++; // races
    child.join();
  }
}
