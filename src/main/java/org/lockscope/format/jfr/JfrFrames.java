package org.lockscope.format.jfr;

import java.lang.reflect.Modifier;
import java.util.List;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Site;

/**
 * Finds the line of a program that an event comes from: the first frame outside the JDK, or, if all
 * are inside, the first but those that park the thread. A recording does not name source files; the
 * file is taken to be called after the outermost class, as it is in Java.
 */
final class JfrFrames {
  private static final List<String> JDK =
      List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "org.graalvm.");

  /** How threads are parked, which is no place of anything. */
  private static final List<String> PARKING =
      List.of("jdk.internal.misc.Unsafe", "java.util.concurrent.locks.");

  private static final String LAMBDA = "$$Lambda";

  private JfrFrames() {}

  /** The line; {@link Site#UNKNOWN} if the stack is empty. */
  static Site site(RecordedStackTrace stack) {
    List<RecordedFrame> frames = stack.getFrames();
    for (RecordedFrame frame : frames) {
      if (isOfTheProgram(frame)) {
        return site(frame);
      }
    }
    for (RecordedFrame frame : frames) {
      if (PARKING.stream().noneMatch(owner(frame.getMethod())::startsWith)) {
        return site(frame);
      }
    }
    return frames.isEmpty() ? Site.UNKNOWN : site(frames.getFirst());
  }

  /** All frames, the innermost first. */
  static List<Site> all(RecordedStackTrace stack) {
    return stack.getFrames().stream().map(JfrFrames::site).toList();
  }

  /**
   * The innermost line, whosever it is; the program's own line is its caller, if it is another one.
   */
  static Site top(RecordedStackTrace stack) {
    List<RecordedFrame> frames = stack.getFrames();
    Site own = site(stack);
    Site top = frames.isEmpty() ? Site.UNKNOWN : site(frames.getFirst());
    return top.equals(own) || top.equals(Site.UNKNOWN) || own.equals(Site.UNKNOWN)
        ? own
        : new Site(top.file(), top.line(), top.column(), top.method(), own);
  }

  /**
   * Whose class's monitor a thread enters: that of the static synchronized method that it is about
   * to run, whose first instruction it has not come to. Null if it enters a block, which may be of
   * any class.
   */
  static @Nullable String classLocked(@Nullable RecordedStackTrace stack) {
    if (stack == null || stack.getFrames().isEmpty()) {
      return null;
    }
    RecordedFrame frame = stack.getFrames().getFirst();
    RecordedMethod method = frame.getMethod();
    if (method == null || !frame.isJavaFrame() || frame.getBytecodeIndex() > 0) {
      return null;
    }
    int modifiers = method.getModifiers();
    String owner = owner(method);
    return Modifier.isStatic(modifiers) && Modifier.isSynchronized(modifiers) && !owner.isEmpty()
        ? owner
        : null;
  }

  private static boolean isOfTheProgram(RecordedFrame frame) {
    String owner = owner(frame.getMethod());
    return frame.isJavaFrame() && !owner.isEmpty() && !owner.contains(LAMBDA) && !isJdk(owner);
  }

  /** Whether a class is the JDK's, by its name. */
  static boolean isJdk(String type) {
    for (String prefix : JDK) {
      if (type.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static Site site(RecordedFrame frame) {
    RecordedMethod method = frame.getMethod();
    String owner = owner(method);
    if (owner.isEmpty()) {
      return Site.UNKNOWN;
    }
    int hidden = owner.indexOf(LAMBDA);
    if (hidden >= 0) {
      // The rest of its name is an address, another one in each run, and it is in no source file.
      owner = owner.substring(0, hidden + LAMBDA.length());
      return new Site("", 0, 0, owner + "." + method.getName(), null);
    }
    String simple = owner.substring(owner.lastIndexOf('.') + 1);
    int nested = simple.indexOf('$', 1);
    String file = (nested < 0 ? simple : simple.substring(0, nested)) + ".java";
    int line = Math.max(0, frame.getLineNumber());
    return new Site(file, line, 0, owner + "." + method.getName(), null);
  }

  private static String owner(@Nullable RecordedMethod method) {
    return method == null || method.getType() == null ? "" : method.getType().getName();
  }
}
