// race: contents of SimpleDateFormat (SharedFormat.FORMAT)
// mechanism: formatting writes to the format itself
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class SharedFormat {
  static final java.text.SimpleDateFormat FORMAT = new java.text.SimpleDateFormat("yyyy");

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    FORMAT.format(new Date(0)); // races
  }

  static void other() {
    FORMAT.format(new Date(0)); // races
  }

  public static void main(String[] args) throws Exception {
    both(SharedFormat::one, SharedFormat::other);
  }
}
