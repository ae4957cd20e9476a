package org.lockscope.format.std;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lockscope.event.Directory;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Site;
import org.lockscope.event.ThreadInfo;
import org.lockscope.format.input.ByteNames;
import org.lockscope.format.input.TraceFileException;

/** The names in an STD trace, numbered as they come. Used by one thread. */
final class StdNames implements Directory {
  private static final int LOCK = 0;
  private static final int VARIABLE = 1;

  private final ByteNames threads = new ByteNames();
  private final ByteNames objects = new ByteNames();
  private final ByteNames sites = new ByteNames();
  private final Map<String, String> places;

  /**
   * No names yet.
   *
   * @param places what the locations in the trace stand for, where that is known
   */
  StdNames(Map<String, String> places) {
    this.places = places;
  }

  int threadId(byte[] bytes, int from, int to) throws TraceFileException {
    return threads.id(0, bytes, from, to);
  }

  int lockId(byte[] bytes, int from, int to) throws TraceFileException {
    return objects.id(LOCK, bytes, from, to) + 1;
  }

  int variableId(byte[] bytes, int from, int to) throws TraceFileException {
    return objects.id(VARIABLE, bytes, from, to) + 1;
  }

  int siteId(byte[] bytes, int from, int to) throws TraceFileException {
    return sites.id(0, bytes, from, to) + 1;
  }

  @Override
  public int threadCount() {
    return threads.size();
  }

  @Override
  public ThreadInfo thread(int id) {
    return new ThreadInfo(id, threads.name(id), false);
  }

  @Override
  public ObjectInfo object(int id) {
    ObjectKind kind = objects.space(id - 1) == LOCK ? ObjectKind.LOCK : ObjectKind.VARIABLE;
    return new ObjectInfo(id, kind, objects.name(id - 1));
  }

  @Override
  public Site site(int id) {
    if (id == 0) {
      return Site.UNKNOWN;
    }
    String location = sites.name(id - 1);
    return site(places.getOrDefault(location, location));
  }

  private static Site site(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length >= 2 && parts.length <= 3) {
      try {
        int column = parts.length == 3 ? Integer.parseInt(parts[2]) : 0;
        return new Site(parts[0], Integer.parseInt(parts[1]), column, "", null);
      } catch (NumberFormatException e) {
        // Not a file and a line after all: the text itself is the place.
        return new Site(text, 0, 0, "", null);
      }
    }
    return new Site(text, 0, 0, "", null);
  }

  @Override
  public List<ObjectInfo> objects() {
    return IntStream.rangeClosed(1, objects.size()).mapToObj(this::object).toList();
  }
}
