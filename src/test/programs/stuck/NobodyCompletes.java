// mechanism: a future is asked that nobody completes
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class NobodyCompletes {
  public static void main(String[] args) throws Exception {
    new CompletableFuture<String>().join();
  }
}
