// mechanism: a permit is acquired that nobody releases
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class NobodyReleases {
  public static void main(String[] args) throws Exception {
    Semaphore one = new Semaphore(1);
    one.acquire();
    one.acquire();
  }
}
