package org.lockscope.probe;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Site;

/**
 * A source line that is looked up by the first thread that passes it, by walking its stack once.
 *
 * <p>The id is given when the traced object is made, before any worker runs. The line is published
 * through a plain field, on purpose: a volatile one, or a map, would order the first worker that
 * passes before all others and so hide the race on show. It is safe because {@link Site} is
 * immutable with final fields (JLS 17.5), and because two threads that both look it up find the
 * same line. The recorder's reader sees it because the event that names it was published after.
 */
public final class LazySite {
  private static final StackWalker WALKER = StackWalker.getInstance();

  private final int id;
  private @Nullable Site site;

  LazySite(int id) {
    this.id = id;
  }

  /**
   * The id; looks the line up if nobody has.
   *
   * @param owner the class that the line stands in
   * @param entry the method that the line stands in, which must be on the calling thread's stack;
   *     the line outside the class and the JDK from which it was reached becomes the site's caller
   */
  public int passed(Class<?> owner, String entry) {
    if (site == null) {
      site = WALKER.walk(frames -> resolve(frames, owner.getName(), entry));
    }
    return id;
  }

  /** Fills in a line that is known from the start. */
  int resolved(Site known) {
    site = known;
    return id;
  }

  Site site() {
    Site seen = site;
    return seen == null ? Site.UNKNOWN : seen;
  }

  /** The line inside the owner's method {@code entry}, and the line that called that method. */
  private static Site resolve(Stream<StackWalker.StackFrame> frames, String owner, String entry) {
    Iterator<StackWalker.StackFrame> frame =
        frames
            .dropWhile(f -> !(f.getClassName().equals(owner) && f.getMethodName().equals(entry)))
            .iterator();
    if (!frame.hasNext()) {
      return Site.UNKNOWN;
    }
    StackWalker.StackFrame access = frame.next();
    while (frame.hasNext()) {
      StackWalker.StackFrame caller = frame.next();
      String name = caller.getClassName();
      boolean jdk = name.startsWith("java.") || name.startsWith("jdk.");
      if (!jdk && !name.equals(owner) && !name.startsWith(owner + "$")) {
        return at(access, at(caller, null));
      }
    }
    return at(access, null);
  }

  static Site at(StackWalker.StackFrame frame, @Nullable Site caller) {
    String file = frame.getFileName();
    return new Site(
        file == null ? frame.getClassName() : file,
        Math.max(0, frame.getLineNumber()),
        0,
        frame.getClassName() + "." + frame.getMethodName(),
        caller);
  }
}
