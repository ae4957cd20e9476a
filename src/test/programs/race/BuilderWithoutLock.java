// race: contents of StringBuilder (BuilderWithoutLock.TEXT)
// mechanism: nothing orders two appends to one StringBuilder
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class BuilderWithoutLock {
  static final StringBuilder TEXT = new StringBuilder();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    TEXT.append("a"); // races
  }

  static void other() {
    TEXT.append("b"); // races
  }

  public static void main(String[] args) throws Exception {
    both(BuilderWithoutLock::one, BuilderWithoutLock::other);
  }
}
