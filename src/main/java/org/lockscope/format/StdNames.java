package org.lockscope.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.event.Directory;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Site;
import org.lockscope.event.ThreadInfo;

/** The names in an STD trace, numbered as they come. Used by one thread. */
final class StdNames implements Directory {
  private final Map<String, Integer> threadIds = new HashMap<>();
  private final List<ThreadInfo> threads = new ArrayList<>();
  private final Map<String, Integer> lockIds = new HashMap<>();
  private final Map<String, Integer> variableIds = new HashMap<>();
  private final List<ObjectInfo> objects = new ArrayList<>();
  private final Map<String, Integer> siteIds = new HashMap<>();
  private final List<Site> sites = new ArrayList<>(List.of(Site.UNKNOWN));
  private final Map<String, String> places;

  /**
   * No names yet.
   *
   * @param places what the locations in the trace stand for, where that is known
   */
  StdNames(Map<String, String> places) {
    this.places = places;
  }

  int threadId(String name) {
    return threadIds.computeIfAbsent(
        name,
        key -> {
          threads.add(new ThreadInfo(threads.size(), key, false));
          return threads.size() - 1;
        });
  }

  int lockId(String name) {
    return lockIds.computeIfAbsent(name, key -> add(ObjectKind.LOCK, key));
  }

  int variableId(String name) {
    return variableIds.computeIfAbsent(name, key -> add(ObjectKind.VARIABLE, key));
  }

  private int add(ObjectKind kind, String name) {
    objects.add(new ObjectInfo(objects.size() + 1, kind, name));
    return objects.size();
  }

  int siteId(String location) {
    return siteIds.computeIfAbsent(
        location,
        key -> {
          sites.add(site(places.getOrDefault(key, key)));
          return sites.size() - 1;
        });
  }

  private static Site site(String text) {
    String[] parts = text.split(":");
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
  public int threadCount() {
    return threads.size();
  }

  @Override
  public ThreadInfo thread(int id) {
    return threads.get(id);
  }

  @Override
  public ObjectInfo object(int id) {
    return objects.get(id - 1);
  }

  @Override
  public Site site(int id) {
    return sites.get(id);
  }

  @Override
  public List<ObjectInfo> objects() {
    return List.copyOf(objects);
  }
}
