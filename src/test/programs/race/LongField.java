// race: LongField.wide
// mechanism: nothing orders a write and a read of a long
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class LongField {
  static long wide;
  static long seen;

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    wide = 1L << 40; // races
  }

  static void other() {
    seen = wide; // races
  }

  public static void main(String[] args) throws Exception {
    both(LongField::one, LongField::other);
  }
}
