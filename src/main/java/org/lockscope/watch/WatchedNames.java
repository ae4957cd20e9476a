package org.lockscope.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.agent.rt.Wire;
import org.lockscope.event.Directory;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Site;
import org.lockscope.event.ThreadInfo;

/**
 * What the numbers in a watched program's events name. Ids are given densely as locations and locks
 * are met; a name is put together when it is asked for, from what is known by then. Written by the
 * thread that reads; others may ask once it has stopped.
 */
public final class WatchedNames implements Directory {
  private static final int ARRAY = -1;
  private static final int SYNC = -3;
  private static final int WHOLE = -4;

  private static final int MONITOR_KEY = -1;
  private static final int LOCK_KEY = -6;

  /** What an id stands for: an object of the spool, and a field, {@link #ARRAY} and so on. */
  private record Meaning(int object, int what) {}

  /** A variable of synchronisation: the object it belongs to, and a field or a negative key. */
  private record Variable(int owner, int key) {}

  private final SpoolNames names;
  private final LongInts ids = new LongInts();
  private final List<Meaning> meanings = new ArrayList<>(List.of(new Meaning(0, 0)));
  private final Map<Integer, Integer> classOf = new HashMap<>();
  private final Map<Integer, Integer> fieldOf = new HashMap<>();
  private final Map<Integer, Variable> variables = new HashMap<>();
  private final Map<Integer, Integer> numberOf = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  WatchedNames(SpoolNames names) {
    this.names = names;
  }

  private int id(int object, int what) {
    long key = ((long) object << 32) | (what & 0xffff_ffffL);
    int known = ids.get(key);
    if (known == 0) {
      known = meanings.size();
      ids.put(key, known);
      meanings.add(new Meaning(object, what));
    }
    return known;
  }

  /** The id of a variable of synchronisation. */
  int sync(int variable) {
    return id(variable, SYNC);
  }

  /** The id of an object as a whole. */
  int whole(int object) {
    return id(object, WHOLE);
  }

  /** The id of a field, of an object's contents, or of an array. */
  int locationOf(int object, int index) {
    return id(object, isSlot(index) ? ARRAY : index);
  }

  /** Whether an index is an array's slot. */
  static boolean isSlot(int index) {
    return index >= 0 && (index & Wire.FIELD_BIT) == 0;
  }

  void met(int object, int classNumber) {
    classOf.put(object, classNumber);
  }

  void put(int object, int field) {
    fieldOf.putIfAbsent(object, field);
  }

  void variable(int id, int owner, int key) {
    variables.put(id, new Variable(owner, key));
  }

  @Override
  public int threadCount() {
    return names.threadCount();
  }

  @Override
  public ThreadInfo thread(int id) {
    return names.thread(id);
  }

  @Override
  public Site site(int id) {
    return names.site(id);
  }

  @Override
  public ObjectInfo object(int id) {
    if (id < 1 || id >= meanings.size()) {
      return ObjectInfo.unknown(id);
    }
    Meaning meaning = meanings.get(id);
    return switch (meaning.what) {
      case SYNC -> ofVariable(id, meaning.object);
      case WHOLE -> new ObjectInfo(id, ObjectKind.CONDITION, numbered(meaning.object));
      case ARRAY -> new ObjectInfo(id, ObjectKind.ARRAY, named(meaning.object));
      case Wire.CONTENTS -> new ObjectInfo(id, ObjectKind.VARIABLE, contents(meaning.object));
      default -> new ObjectInfo(id, ObjectKind.VARIABLE, field(meaning.what & ~Wire.FIELD_BIT));
    };
  }

  private ObjectInfo ofVariable(int id, int variable) {
    Variable known = variables.get(variable);
    if (known == null) {
      return new ObjectInfo(id, ObjectKind.PUBLISHED, "object#" + id);
    }
    if (known.key > 0) {
      return new ObjectInfo(id, ObjectKind.PUBLISHED, field(known.key));
    }
    ObjectKind kind =
        switch (known.key) {
          case MONITOR_KEY -> ObjectKind.MONITOR;
          case LOCK_KEY -> ObjectKind.LOCK;
          default -> ObjectKind.PUBLISHED;
        };
    return new ObjectInfo(id, kind, numbered(known.owner));
  }

  private String field(int number) {
    SpoolNames.FieldName field = names.field(number);
    return field == null ? "field#" + number : field.text();
  }

  /** By the field it was put into, else by its class. */
  private String named(int object) {
    Integer field = fieldOf.get(object);
    if (field != null) {
      return field(field);
    }
    return type(object);
  }

  private String type(int object) {
    int number = classOf.getOrDefault(object, 0);
    String name = SpoolNames.simple(names.className(number & ~Wire.CLASS_BIT));
    return (number & Wire.CLASS_BIT) != 0 ? name + ".class" : name;
  }

  private String contents(int object) {
    Integer field = fieldOf.get(object);
    return "contents of " + type(object) + (field == null ? "" : " (" + field(field) + ")");
  }

  /** An object's name; of several that have no field's, with a number. */
  private String numbered(int object) {
    if (fieldOf.containsKey(object) || (classOf.getOrDefault(object, 0) & Wire.CLASS_BIT) != 0) {
      return named(object);
    }
    String type = type(object);
    int number = numberOf.computeIfAbsent(object, key -> counts.merge(type, 1, Integer::sum));
    return type + "#" + number;
  }

  /** Where a race was, as the summary and JSON tell it: {@code Class.field[]} for any element. */
  public String place(int object, int index) {
    String name = object(object).name();
    return index < 0 ? name : name + (name.endsWith("[]") ? "" : "[]");
  }

  /** The class of what a lock's id stands for. */
  public String classOf(int id) {
    Variable known = id < meanings.size() ? variables.get(meanings.get(id).object) : null;
    int number = known == null ? 0 : classOf.getOrDefault(known.owner, 0);
    return names.className(number & ~Wire.CLASS_BIT);
  }

  @Override
  public List<ObjectInfo> objects() {
    List<ObjectInfo> all = new ArrayList<>();
    for (int id = 1; id < meanings.size(); id++) {
      all.add(object(id));
    }
    return all;
  }

  /** What is not watched: a class or method, and why. */
  public List<String> unwatched() {
    return names.unwatched().stream().map(u -> u.name() + ": " + u.why()).distinct().toList();
  }
}
