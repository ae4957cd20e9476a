// race: VirtualThreads.count
// mechanism: virtual threads race as others do
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class VirtualThreads {
  static int count;

  public static void main(String[] args) throws Exception {
    Thread one = Thread.startVirtualThread(() -> count++); // races
    Thread other = Thread.startVirtualThread(() -> count++); // races
    one.join();
    other.join();
  }
}
