package org.lockscope.agent;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lockscope.agent.rt.Names;

/**
 * The few places in the JDK itself where work goes from one thread to another: threads, executors,
 * futures, fork-join tasks, timers. Only these classes of the JDK are changed, and only the bodies
 * of the methods named here; all else of the JDK is modelled where the program calls it.
 */
final class Roots implements ClassFileTransformer {
  private static final ClassDesc THREADS = ClassDesc.of("org.lockscope.agent.rt.Threads");
  private static final ClassDesc TASKS = ClassDesc.of("org.lockscope.agent.rt.Tasks");
  private static final MethodTypeDesc OF_THREAD =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Thread;)V");
  private static final MethodTypeDesc OF_TASK =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;)V");
  private static final MethodTypeDesc NOTHING = MethodTypeDesc.ofDescriptor("()V");

  private enum Where {
    ENTRY,
    EXIT,
    BEFORE
  }

  /**
   * A place.
   *
   * @param type the class
   * @param method the method, all overloads
   * @param where at its entry, at its returns, or before its calls of {@code call}
   * @param operand the local that is told: 0 is the object itself; -1 for the called object, -2 for
   *     nothing
   */
  record Root(String type, String method, Where where, String call, int operand, String hook) {
    boolean isIn(ClassModel model) {
      return model.methods().stream()
          .filter(m -> m.methodName().equalsString(method))
          .anyMatch(m -> where != Where.BEFORE || m.code().map(this::calls).orElse(false));
    }

    private boolean calls(CodeModel code) {
      return code.elementStream()
          .anyMatch(e -> e instanceof InvokeInstruction i && i.name().equalsString(call));
    }
  }

  private static final String POOL = "java.util.concurrent.";

  private static final String SUBSCRIPTION = POOL + "SubmissionPublisher$BufferedSubscription";

  private static final List<Root> ALL =
      List.of(
          entry("java.lang.Thread", "start", 0, "starting"),
          entry("java.lang.VirtualThread", "start", 0, "starting"),
          entry("java.lang.Thread", "interrupt", 0, "interrupting"),
          entry("java.lang.VirtualThread", "interrupt", 0, "interrupting"),
          entry("java.lang.Thread", "exit", -2, "ending"),
          before("java.lang.VirtualThread", "run", "popAll", -2, "ending"),
          entry(POOL + "ThreadPoolExecutor", "execute", 1, "submitted"),
          before(POOL + "ThreadPoolExecutor", "runWorker", "run", -1, "taking"),
          entry(POOL + "ThreadPoolExecutor", "getTask", 0, "idle"),
          exit(POOL + "ThreadPoolExecutor", "getTask", -2, "busy"),
          entry(POOL + "ForkJoinPool", "awaitWork", 0, "idle"),
          exit(POOL + "ForkJoinPool", "awaitWork", -2, "busy"),
          entry(POOL + "ThreadPoolExecutor", "processWorkerExit", 0, "completed"),
          before(POOL + "ThreadPoolExecutor", "tryTerminate", "terminated", 0, "found"),
          before(POOL + "ThreadPoolExecutor", "tryTerminate", "set", 0, "completed"),
          exit(POOL + "ThreadPoolExecutor", "awaitTermination", 0, "found"),
          exit(POOL + "ThreadPoolExecutor", "isTerminated", 0, "found"),
          entry(POOL + "ThreadPerTaskExecutor", "taskComplete", 0, "completed"),
          exit(POOL + "ThreadPerTaskExecutor", "awaitTermination", 0, "found"),
          exit(POOL + "ThreadPerTaskExecutor", "isTerminated", 0, "found"),
          entry(POOL + "ScheduledThreadPoolExecutor", "delayedExecute", 1, "submitted"),
          entry(POOL + "ScheduledThreadPoolExecutor", "reExecutePeriodic", 1, "submitted"),
          entry("java.util.Timer", "sched", 1, "submitted"),
          before("java.util.TimerThread", "mainLoop", "run", -1, "taking"),
          entry(POOL + "FutureTask", "set", 0, "completed"),
          entry(POOL + "FutureTask", "setException", 0, "completed"),
          entry(POOL + "FutureTask", "cancel", 0, "completed"),
          exit(POOL + "FutureTask", "get", 0, "found"),
          entry(POOL + "FutureTask", "report", 0, "found"),
          exit(POOL + "FutureTask", "isDone", 0, "found"),
          exit(POOL + "FutureTask", "isCancelled", 0, "found"),
          exit(POOL + "FutureTask", "resultNow", 0, "found"),
          exit(POOL + "FutureTask", "exceptionNow", 0, "found"),
          exit(POOL + "FutureTask", "state", 0, "found"),
          entry(POOL + "ForkJoinTask", "fork", 0, "submitted"),
          entry(POOL + "ForkJoinTask", "doExec", 0, "taking"),
          entry(POOL + "ForkJoinTask", "setDone", 0, "completed"),
          entry(POOL + "ForkJoinTask", "trySetThrown", 0, "completed"),
          entry(POOL + "ForkJoinTask", "trySetCancelled", 0, "completed"),
          exit(POOL + "ForkJoinTask", "awaitDone", 0, "found"),
          exit(POOL + "ForkJoinTask", "join", 0, "found"),
          exit(POOL + "ForkJoinTask", "get", 0, "found"),
          exit(POOL + "ForkJoinTask", "invoke", 0, "found"),
          entry(POOL + "ForkJoinTask", "reportException", 0, "found"),
          exit(POOL + "ForkJoinTask", "getException", 0, "found"),
          exit(POOL + "ForkJoinTask", "quietlyJoin", 0, "found"),
          exit(POOL + "ForkJoinTask", "quietlyInvoke", 0, "found"),
          exit(POOL + "ForkJoinTask", "isDone", 0, "found"),
          exit(POOL + "ForkJoinTask", "isCompletedNormally", 0, "found"),
          exit(POOL + "ForkJoinTask", "isCompletedAbnormally", 0, "found"),
          exit(POOL + "ForkJoinTask", "invokeAll", 0, "foundAll"),
          entry(POOL + "ForkJoinPool$WorkQueue", "push", 1, "submitted"),
          entry(POOL + "ForkJoinPool", "deregisterWorker", 0, "completed"),
          exit(POOL + "ForkJoinPool", "awaitTermination", 0, "found"),
          exit(POOL + "ForkJoinPool", "awaitQuiescence", 0, "found"),
          exit(POOL + "ForkJoinPool", "isTerminated", 0, "found"),
          entry(POOL + "CountedCompleter", "tryComplete", 0, "joining"),
          entry(POOL + "CountedCompleter", "propagateCompletion", 0, "joining"),
          before(
              POOL + "CountedCompleter",
              "tryComplete",
              "weakCompareAndSetPendingCount",
              0,
              "joining"),
          before(
              POOL + "CountedCompleter",
              "propagateCompletion",
              "weakCompareAndSetPendingCount",
              0,
              "joining"),
          entry(POOL + "CountedCompleter", "complete", 0, "joining"),
          entry(POOL + "CountedCompleter", "nextComplete", 0, "joining"),
          exit(POOL + "CountedCompleter", "nextComplete", -2, "joined"),
          entry(POOL + "CountedCompleter", "firstComplete", 0, "joining"),
          exit(POOL + "CountedCompleter", "firstComplete", -2, "joined"),
          before(POOL + "CountedCompleter", "tryComplete", "onCompletion", -2, "joined"),
          before(POOL + "CountedCompleter", "propagateCompletion", "quietlyComplete", -2, "joined"),
          before(POOL + "CountedCompleter", "complete", "onCompletion", -2, "joined"),
          entry(SUBSCRIPTION, "offer", 0, "submitted"),
          entry(SUBSCRIPTION, "onComplete", 0, "submitted"),
          entry(SUBSCRIPTION, "onError", 0, "submitted"),
          before(SUBSCRIPTION, "consumeSubscribe", "onSubscribe", 0, "taking"),
          exit(SUBSCRIPTION, "consumeSubscribe", 0, "submitted"),
          before(SUBSCRIPTION, "consumeNext", "onNext", 0, "taking"),
          exit(SUBSCRIPTION, "consumeNext", 0, "submitted"),
          before(SUBSCRIPTION, "consumeComplete", "onComplete", 0, "taking"),
          before(SUBSCRIPTION, "consumeError", "onError", 0, "taking"),
          // Both ends of a pipe meet in its monitor, which the JDK's own code takes.
          entry("java.io.PipedInputStream", "receive", 0, "submitted"),
          exit("java.io.PipedInputStream", "receive", 0, "taking"),
          entry("java.io.PipedInputStream", "receivedLast", 0, "submitted"),
          entry("java.io.PipedInputStream", "read", 0, "submitted"),
          exit("java.io.PipedInputStream", "read", 0, "taking"),
          exit("java.io.PipedInputStream", "available", 0, "taking"),
          entry("java.io.PipedReader", "receive", 0, "submitted"),
          exit("java.io.PipedReader", "receive", 0, "taking"),
          entry("java.io.PipedReader", "receivedLast", 0, "submitted"),
          entry("java.io.PipedReader", "read", 0, "submitted"),
          exit("java.io.PipedReader", "read", 0, "taking"),
          exit("java.io.PipedReader", "ready", 0, "taking"));

  /** Classes whose volatile fields hand over what they hold. */
  private static final Set<String> PUBLISHING = Set.of(POOL + "CompletableFuture");

  private static final Set<String> PUBLISHED = Set.of("result", "stack", "next");

  private static Root entry(String type, String method, int operand, String hook) {
    return new Root(type, method, Where.ENTRY, "", operand, hook);
  }

  private static Root exit(String type, String method, int operand, String hook) {
    return new Root(type, method, Where.EXIT, "", operand, hook);
  }

  private static Root before(String type, String method, String call, int operand, String hook) {
    return new Root(type, method, Where.BEFORE, call, operand, hook);
  }

  /** All places. */
  static List<Root> all() {
    return ALL;
  }

  /** The classes to change, all of the JDK, beside those that are parts. */
  List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>();
    List<String> names = new ArrayList<>(ALL.stream().map(Root::type).distinct().toList());
    names.add(POOL + "CompletableFuture");
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
    return name.startsWith(POOL + "CompletableFuture$");
  }

  @Override
  public byte @Nullable [] transform(
      Module module,
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      ProtectionDomain domain,
      byte[] bytes) {
    if (loader != null || name == null) {
      return null;
    }
    String dotted = name.replace('/', '.');
    if (redefined == null && !isPart(dotted)) {
      return null;
    }
    String outer =
        dotted.startsWith(POOL + "CompletableFuture") ? POOL + "CompletableFuture" : dotted;
    boolean publishing = PUBLISHING.contains(outer);
    List<Root> here = ALL.stream().filter(root -> root.type.equals(dotted)).toList();
    if (here.isEmpty() && !publishing) {
      return null;
    }
    try {
      ClassFile files =
          ClassFile.of(
              ClassFile.StackMapsOption.DROP_STACK_MAPS, ClassFile.DeadCodeOption.KEEP_DEAD_CODE);
      ClassModel model = files.parse(bytes);
      here.stream().filter(root -> !root.isIn(model)).forEach(Roots::missed);
      return files.transformClass(
          model,
          (to, element) -> {
            if (element instanceof MethodModel method && touched(method, here, publishing)) {
              to.transformMethod(
                  method,
                  (builder, part) -> {
                    if (part instanceof CodeAttribute code) {
                      builder.transformCode(code, body(method, code, here, publishing));
                    } else {
                      builder.with(part);
                    }
                  });
            } else {
              to.with(element);
            }
          });
    } catch (RuntimeException e) {
      Names.unwatched(dotted, String.valueOf(e.getMessage()));
      return null;
    }
  }

  /** A place that is not there would be an edge that is not seen: the verdict is partial then. */
  private static void missed(Root root) {
    Names.unwatched(root.type + "." + root.method, "this JDK has no such place: " + root.call);
  }

  private static boolean touched(MethodModel method, List<Root> roots, boolean publishing) {
    boolean named = roots.stream().anyMatch(r -> method.methodName().equalsString(r.method));
    return method.code().isPresent() && (named || publishing);
  }

  private static CodeTransform body(
      MethodModel method, CodeAttribute code, List<Root> roots, boolean publishing) {
    List<Root> own =
        roots.stream().filter(r -> method.methodName().equalsString(r.method)).toList();
    CallWeaver locals = new CallWeaver(new Types(null), Models.EMPTY);
    boolean constructor = method.methodName().equalsString("<init>");
    return new CodeTransform() {
      @Override
      public void atStart(CodeBuilder to) {
        own.stream().filter(r -> r.where == Where.ENTRY).forEach(r -> tell(to, r, method));
      }

      @Override
      public void accept(CodeBuilder to, CodeElement element) {
        if (element instanceof ReturnInstruction) {
          own.stream().filter(r -> r.where == Where.EXIT).forEach(r -> tell(to, r, method));
        }
        if (element instanceof InvokeInstruction call) {
          own.stream()
              .filter(r -> r.where == Where.BEFORE && call.name().equalsString(r.call))
              .forEach(r -> tell(to, r, method));
          if (publishing && exchange(to, call, locals)) {
            return;
          }
        }
        if (publishing && !constructor && element instanceof FieldInstruction field) {
          if (volatileAccess(to, field)) {
            return;
          }
        }
        to.with(element);
      }

      @Override
      public void atEnd(CodeBuilder to) {
        code.findAttribute(Attributes.stackMapTable())
            .ifPresent(map -> to.with(StackMapTableAttribute.of(map.entries())));
      }
    };
  }

  private static void tell(CodeBuilder to, Root root, MethodModel method) {
    boolean ofThreads = root.type.endsWith("Thread") && root.type.startsWith("java.lang");
    if (root.operand == -2) {
      to.invokestatic(ofThreads ? THREADS : TASKS, root.hook, NOTHING);
      return;
    }
    if (root.hook.equals("foundAll") && method.methodTypeSymbol().parameterCount() == 2) {
      to.aload(0).invokestatic(TASKS, "found", OF_TASK);
      to.aload(1).invokestatic(TASKS, "found", OF_TASK);
      return;
    }
    if (root.operand == -1) {
      to.dup();
    } else {
      to.aload(root.operand);
    }
    to.invokestatic(ofThreads ? THREADS : TASKS, root.hook, ofThreads ? OF_THREAD : OF_TASK);
  }

  /** A read of what a future holds, or of who waits for it. */
  private static boolean volatileAccess(CodeBuilder to, FieldInstruction field) {
    if (!PUBLISHED.contains(field.name().stringValue())) {
      return false;
    }
    if (field.opcode() == Opcode.GETFIELD) {
      to.dup().with(field).swap().invokestatic(TASKS, "found", OF_TASK);
      return true;
    }
    if (field.opcode() == Opcode.PUTFIELD) {
      to.dup2().pop().invokestatic(TASKS, "completed", OF_TASK).with(field);
      return true;
    }
    return false;
  }

  /** A change of it through a variable handle. */
  private static boolean exchange(CodeBuilder to, InvokeInstruction call, CallWeaver locals) {
    if (!call.owner().asInternalName().equals("java/lang/invoke/VarHandle")) {
      return false;
    }
    MethodTypeDesc type = call.typeSymbol();
    List<Integer> saved = locals.save(to, type);
    to.aload(saved.get(0)).invokestatic(TASKS, "completed", OF_TASK);
    locals.restore(to, type, saved);
    to.with(call);
    to.aload(saved.get(0)).invokestatic(TASKS, "found", OF_TASK);
    return true;
  }
}
