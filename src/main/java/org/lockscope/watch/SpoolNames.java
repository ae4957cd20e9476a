package org.lockscope.watch;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.agent.rt.Wire;
import org.lockscope.event.Site;
import org.lockscope.event.ThreadInfo;

/** The names of a spool, read as far as they have come. Used by the reader's thread. */
final class SpoolNames {
  /** A field of a class. */
  record FieldName(String owner, String name, boolean isStatic) {
    /** {@code Account.balance}. */
    String text() {
      return simple(owner) + "." + name;
    }
  }

  /** A class or method that is not watched. */
  record Unwatched(String name, String why) {}

  private final Path file;
  private long read;
  private boolean ready;
  private final List<@Nullable ThreadInfo> threads = new ArrayList<>();
  private final Map<Integer, Site> sites = new HashMap<>();
  private final Map<Integer, FieldName> fields = new HashMap<>();
  private final Map<Integer, String> classes = new HashMap<>();
  private final List<Unwatched> unwatched = new ArrayList<>();

  SpoolNames(Path folder) {
    this.file = folder.resolve(Wire.NAMES_FILE);
  }

  /** A class's name without its package. */
  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }

  /** Reads what has been written since the last call. */
  void poll() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      int fresh = (int) Math.min(in.length() - read, 64 << 20);
      byte[] bytes = new byte[fresh];
      in.seek(read);
      in.readFully(bytes);
      int at = 0;
      while (at + 4 <= fresh) {
        int length = length(bytes, at);
        if (at + 4 + length > fresh) {
          break; // its end has not come yet
        }
        take(new DataInputStream(new ByteArrayInputStream(bytes, at + 4, length)));
        at += 4 + length;
      }
      read += at;
    }
  }

  private static int length(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | (bytes[at + 3] & 0xff);
  }

  private void take(DataInputStream in) throws IOException {
    switch (in.readByte()) {
      case Wire.THREAD_NAME -> {
        int id = in.readInt();
        while (threads.size() <= id) {
          threads.add(null);
        }
        threads.set(id, new ThreadInfo(id, in.readUTF(), in.readBoolean()));
      }
      case Wire.SITE_NAME -> {
        int id = in.readInt();
        sites.put(id, new Site(in.readUTF(), in.readInt(), 0, in.readUTF(), null));
      }
      case Wire.FIELD_NAME -> {
        int id = in.readInt();
        fields.put(id, new FieldName(in.readUTF(), in.readUTF(), in.readBoolean()));
      }
      case Wire.CLASS_NAME -> {
        int id = in.readInt();
        classes.put(id, in.readUTF());
      }
      case Wire.UNWATCHED_NAME -> unwatched.add(new Unwatched(in.readUTF(), in.readUTF()));
      case Wire.READY -> ready = true;
      default -> {}
    }
  }

  /** Whether all was set up before the program started. */
  boolean ready() {
    return ready;
  }

  int threadCount() {
    return threads.size();
  }

  ThreadInfo thread(int id) {
    ThreadInfo known = id < threads.size() ? threads.get(id) : null;
    return known == null ? new ThreadInfo(id, "thread#" + id, false) : known;
  }

  Site site(int id) {
    return sites.getOrDefault(id, Site.UNKNOWN);
  }

  @Nullable FieldName field(int number) {
    return fields.get(number);
  }

  String className(int number) {
    return classes.getOrDefault(number, "object");
  }

  List<Unwatched> unwatched() {
    return unwatched;
  }
}
