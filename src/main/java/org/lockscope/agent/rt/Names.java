package org.lockscope.agent.rt;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the numbers in events name, to a file of its own. A name is written before the first
 * event that uses it, each with one write of the system's, so that a reader finds whole ones.
 */
public final class Names {
  private static final AtomicInteger NEXT_CLASS = new AtomicInteger();

  /** A class's number; computed once and found without a lock. */
  private static final ClassValue<Integer> CLASSES =
      new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
          int number = NEXT_CLASS.incrementAndGet();
          write(
              Wire.CLASS_NAME,
              out -> {
                out.writeInt(number);
                out.writeUTF(shortened(type.getTypeName()));
              });
          return number;
        }
      };

  private static volatile @Nullable OutputStream file;

  private Names() {}

  /** What is in a record. */
  private interface Content {
    void to(DataOutputStream out) throws IOException;
  }

  // A stream on a file, not a channel: an interrupted thread must not close it for all others.
  static void begin(Path folder) {
    try {
      file = new FileOutputStream(folder.resolve(Wire.NAMES_FILE).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(byte type, Content content) {
    OutputStream to = file;
    if (to == null) {
      return;
    }
    try {
      ByteArrayOutputStream record = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(record);
      out.writeInt(0);
      out.writeByte(type);
      content.to(out);
      byte[] bytes = record.toByteArray();
      int length = bytes.length - Integer.BYTES;
      bytes[0] = (byte) (length >>> 24);
      bytes[1] = (byte) (length >>> 16);
      bytes[2] = (byte) (length >>> 8);
      bytes[3] = (byte) length;
      synchronized (Names.class) {
        to.write(bytes);
      }
    } catch (IOException e) {
      file = null; // the disk is full: events that come go without names
    }
  }

  private static String shortened(String text) {
    return text.length() > 4_000 ? text.substring(0, 4_000) : text;
  }

  /** The number of an object's class; of a class itself, with {@link Wire#CLASS_BIT}. */
  static int numberOf(Object object) {
    return object instanceof Class<?> type
        ? CLASSES.get(type) | Wire.CLASS_BIT
        : CLASSES.get(object.getClass());
  }

  static void thread(int id, String name, boolean virtual) {
    write(
        Wire.THREAD_NAME,
        out -> {
          out.writeInt(id);
          out.writeUTF(shortened(name));
          out.writeBoolean(virtual);
        });
  }

  static void site(int id, String file, int line, String method) {
    write(
        Wire.SITE_NAME,
        out -> {
          out.writeInt(id);
          out.writeUTF(shortened(file));
          out.writeInt(line);
          out.writeUTF(shortened(method));
        });
  }

  static void field(int number, String owner, String name, boolean isStatic) {
    write(
        Wire.FIELD_NAME,
        out -> {
          out.writeInt(number);
          out.writeUTF(shortened(owner));
          out.writeUTF(shortened(name));
          out.writeBoolean(isStatic);
        });
  }

  /** Says that a class, or a part of it, is not watched, and why. */
  public static void unwatched(String name, String why) {
    write(
        Wire.UNWATCHED_NAME,
        out -> {
          out.writeUTF(shortened(name));
          out.writeUTF(shortened(why));
        });
  }

  /** Says that all is set up and the program is about to start. */
  public static void ready() {
    write(Wire.READY, out -> {});
  }
}
