package org.lockscope.event;

/**
 * What an object id names.
 *
 * @param id the id, from 1
 * @param kind what it stands for
 * @param name as people read it: {@code lock}, {@code results.size}
 */
public record ObjectInfo(int id, ObjectKind kind, String name) {
  /** The object that stands where none with an id was recorded. */
  public static ObjectInfo unknown(int id) {
    return new ObjectInfo(id, ObjectKind.VARIABLE, "object#" + id);
  }
}
