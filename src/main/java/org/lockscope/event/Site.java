package org.lockscope.event;

import org.jspecify.annotations.Nullable;

/**
 * A place in source code.
 *
 * @param file the source file's name, {@code ResultsList.java}
 * @param line the line, from 1; 0 where it is not known
 * @param column the column, from 1; 0 where it is not known
 * @param method the class and method, {@code org.lockscope.probe.TracedList.append}; empty where it
 *     is not known
 * @param caller the line that called this one, where it is known
 */
public record Site(String file, int line, int column, String method, @Nullable Site caller) {
  /** The site with id 0: somewhere. */
  public static final Site UNKNOWN = new Site("", 0, 0, "", null);

  /** The class and method as they stand in a sentence: {@code Cache.get}; empty if unknown. */
  public String briefMethod() {
    int dot = method.lastIndexOf('.');
    if (dot <= 0) {
      return method;
    }
    String owner = method.substring(method.lastIndexOf('.', dot - 1) + 1, dot);
    return owner.substring(owner.lastIndexOf('$') + 1) + method.substring(dot);
  }

  /** {@code File.java:39}, with {@code :column} where it is known; empty for {@link #UNKNOWN}. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
