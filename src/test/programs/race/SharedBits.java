// race: contents of BitSet (SharedBits.BITS)
// mechanism: nothing orders two sets of one BitSet
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class SharedBits {
  static final BitSet BITS = new BitSet();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    BITS.set(1); // races
  }

  static void other() {
    BITS.set(2); // races
  }

  public static void main(String[] args) throws Exception {
    both(SharedBits::one, SharedBits::other);
  }
}
