package org.lockscope.agent;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.agent.rt.Names;

/**
 * The few places in the JDK itself where work goes from one thread to another: threads, executors,
 * futures, fork-join tasks, timers. Only these classes of the JDK are changed, and only the bodies
 * of the methods named here; all else of the JDK is modelled where the program calls it.
 */
final class Roots {
  private static final String POOL = "java.util.concurrent.";

  /** Its volatile fields hand over what they hold, as do those of its parts. */
  private static final String FUTURE = POOL + "CompletableFuture";

  private static final String SUBSCRIPTION = POOL + "SubmissionPublisher$BufferedSubscription";

  private static final List<Root> ALL =
      List.of(
          Root.entry("java.lang.Thread", "start", 0, "starting"),
          Root.entry("java.lang.VirtualThread", "start", 0, "starting"),
          Root.entry("java.lang.Thread", "interrupt", 0, "interrupting"),
          Root.entry("java.lang.VirtualThread", "interrupt", 0, "interrupting"),
          Root.entry("java.lang.Thread", "exit", -2, "ending"),
          Root.before("java.lang.VirtualThread", "run", "popAll", -2, "ending"),
          Root.entry(POOL + "ThreadPoolExecutor", "execute", 1, "submitted"),
          Root.before(POOL + "ThreadPoolExecutor", "runWorker", "run", -1, "taking"),
          Root.entry(POOL + "ThreadPoolExecutor", "getTask", 0, "idle"),
          Root.exit(POOL + "ThreadPoolExecutor", "getTask", -2, "busy"),
          Root.entry(POOL + "ForkJoinPool", "awaitWork", 0, "idle"),
          Root.exit(POOL + "ForkJoinPool", "awaitWork", -2, "busy"),
          Root.entry(POOL + "ThreadPoolExecutor", "processWorkerExit", 0, "completed"),
          Root.before(POOL + "ThreadPoolExecutor", "tryTerminate", "terminated", 0, "found"),
          Root.before(POOL + "ThreadPoolExecutor", "tryTerminate", "set", 0, "completed"),
          Root.exit(POOL + "ThreadPoolExecutor", "awaitTermination", 0, "found"),
          Root.exit(POOL + "ThreadPoolExecutor", "isTerminated", 0, "found"),
          Root.entry(POOL + "ThreadPerTaskExecutor", "taskComplete", 0, "completed"),
          Root.exit(POOL + "ThreadPerTaskExecutor", "awaitTermination", 0, "found"),
          Root.exit(POOL + "ThreadPerTaskExecutor", "isTerminated", 0, "found"),
          Root.entry(POOL + "ScheduledThreadPoolExecutor", "delayedExecute", 1, "submitted"),
          Root.entry(POOL + "ScheduledThreadPoolExecutor", "reExecutePeriodic", 1, "submitted"),
          Root.entry("java.util.Timer", "sched", 1, "submitted"),
          Root.before("java.util.TimerThread", "mainLoop", "run", -1, "taking"),
          Root.entry(POOL + "FutureTask", "set", 0, "completed"),
          Root.entry(POOL + "FutureTask", "setException", 0, "completed"),
          Root.entry(POOL + "FutureTask", "cancel", 0, "completed"),
          Root.exit(POOL + "FutureTask", "get", 0, "found"),
          Root.entry(POOL + "FutureTask", "report", 0, "found"),
          Root.exit(POOL + "FutureTask", "isDone", 0, "found"),
          Root.exit(POOL + "FutureTask", "isCancelled", 0, "found"),
          Root.exit(POOL + "FutureTask", "resultNow", 0, "found"),
          Root.exit(POOL + "FutureTask", "exceptionNow", 0, "found"),
          Root.exit(POOL + "FutureTask", "state", 0, "found"),
          Root.entry(POOL + "ForkJoinTask", "fork", 0, "submitted"),
          Root.entry(POOL + "ForkJoinTask", "doExec", 0, "taking"),
          Root.entry(POOL + "ForkJoinTask", "setDone", 0, "completed"),
          Root.entry(POOL + "ForkJoinTask", "trySetThrown", 0, "completed"),
          Root.entry(POOL + "ForkJoinTask", "trySetCancelled", 0, "completed"),
          Root.exit(POOL + "ForkJoinTask", "awaitDone", 0, "found"),
          Root.exit(POOL + "ForkJoinTask", "join", 0, "found"),
          Root.exit(POOL + "ForkJoinTask", "get", 0, "found"),
          Root.exit(POOL + "ForkJoinTask", "invoke", 0, "found"),
          Root.entry(POOL + "ForkJoinTask", "reportException", 0, "found"),
          Root.exit(POOL + "ForkJoinTask", "getException", 0, "found"),
          Root.exit(POOL + "ForkJoinTask", "quietlyJoin", 0, "found"),
          Root.exit(POOL + "ForkJoinTask", "quietlyInvoke", 0, "found"),
          Root.exit(POOL + "ForkJoinTask", "isDone", 0, "found"),
          Root.exit(POOL + "ForkJoinTask", "isCompletedNormally", 0, "found"),
          Root.exit(POOL + "ForkJoinTask", "isCompletedAbnormally", 0, "found"),
          Root.exit(POOL + "ForkJoinTask", "invokeAll", 0, "foundAll"),
          Root.entry(POOL + "ForkJoinPool$WorkQueue", "push", 1, "submitted"),
          Root.entry(POOL + "ForkJoinPool", "deregisterWorker", 0, "completed"),
          Root.exit(POOL + "ForkJoinPool", "awaitTermination", 0, "found"),
          Root.exit(POOL + "ForkJoinPool", "awaitQuiescence", 0, "found"),
          Root.exit(POOL + "ForkJoinPool", "isTerminated", 0, "found"),
          Root.entry(POOL + "CountedCompleter", "tryComplete", 0, "joining"),
          Root.entry(POOL + "CountedCompleter", "propagateCompletion", 0, "joining"),
          Root.before(
              POOL + "CountedCompleter",
              "tryComplete",
              "weakCompareAndSetPendingCount",
              0,
              "joining"),
          Root.before(
              POOL + "CountedCompleter",
              "propagateCompletion",
              "weakCompareAndSetPendingCount",
              0,
              "joining"),
          Root.entry(POOL + "CountedCompleter", "complete", 0, "joining"),
          Root.entry(POOL + "CountedCompleter", "nextComplete", 0, "joining"),
          Root.exit(POOL + "CountedCompleter", "nextComplete", -2, "joined"),
          Root.entry(POOL + "CountedCompleter", "firstComplete", 0, "joining"),
          Root.exit(POOL + "CountedCompleter", "firstComplete", -2, "joined"),
          Root.before(POOL + "CountedCompleter", "tryComplete", "onCompletion", -2, "joined"),
          Root.before(
              POOL + "CountedCompleter", "propagateCompletion", "quietlyComplete", -2, "joined"),
          Root.before(POOL + "CountedCompleter", "complete", "onCompletion", -2, "joined"),
          Root.entry(SUBSCRIPTION, "offer", 0, "submitted"),
          Root.entry(SUBSCRIPTION, "onComplete", 0, "submitted"),
          Root.entry(SUBSCRIPTION, "onError", 0, "submitted"),
          Root.before(SUBSCRIPTION, "consumeSubscribe", "onSubscribe", 0, "taking"),
          Root.exit(SUBSCRIPTION, "consumeSubscribe", 0, "submitted"),
          Root.before(SUBSCRIPTION, "consumeNext", "onNext", 0, "taking"),
          Root.exit(SUBSCRIPTION, "consumeNext", 0, "submitted"),
          Root.before(SUBSCRIPTION, "consumeComplete", "onComplete", 0, "taking"),
          Root.before(SUBSCRIPTION, "consumeError", "onError", 0, "taking"),
          // Both ends of a pipe meet in its monitor, which the JDK's own code takes.
          Root.entry("java.io.PipedInputStream", "receive", 0, "submitted"),
          Root.exit("java.io.PipedInputStream", "receive", 0, "taking"),
          Root.entry("java.io.PipedInputStream", "receivedLast", 0, "submitted"),
          Root.entry("java.io.PipedInputStream", "read", 0, "submitted"),
          Root.exit("java.io.PipedInputStream", "read", 0, "taking"),
          Root.exit("java.io.PipedInputStream", "available", 0, "taking"),
          Root.entry("java.io.PipedReader", "receive", 0, "submitted"),
          Root.exit("java.io.PipedReader", "receive", 0, "taking"),
          Root.entry("java.io.PipedReader", "receivedLast", 0, "submitted"),
          Root.entry("java.io.PipedReader", "read", 0, "submitted"),
          Root.exit("java.io.PipedReader", "read", 0, "taking"),
          Root.exit("java.io.PipedReader", "ready", 0, "taking"));

  private Roots() {}

  /** All places. */
  static List<Root> all() {
    return ALL;
  }

  /** Those in a class. */
  static List<Root> of(String type) {
    return ALL.stream().filter(root -> root.type().equals(type)).toList();
  }

  /** The classes to change, all of the JDK, beside those that are parts. */
  static List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>();
    List<String> names = new ArrayList<>(ALL.stream().map(Root::type).distinct().toList());
    names.add(FUTURE);
    for (String name : names) {
      Class<?> type = Types.ofTheJdk(name);
      if (type == null) {
        Names.unwatched(name, "this JDK has no such class");
      } else {
        types.add(type);
      }
    }
    return types;
  }

  /** Whether it is a part of a class to change that is changed when it is loaded, if it ever is. */
  static boolean isPart(String name) {
    return name.startsWith(FUTURE + "$");
  }

  /** Whether a class's volatile fields hand over what they hold. */
  static boolean publishes(String name) {
    return name.equals(FUTURE) || isPart(name);
  }
}
