package org.lockscope.contention;

import org.lockscope.event.Directory;

/** How locks are called where many of one class count as one. */
final class LockNames {
  private LockNames() {}

  /** The class, where the lock's own name is made of it and of an address; else its name. */
  static String of(Directory names, int lock) {
    String name = names.object(lock).name();
    int address = name.lastIndexOf('@');
    return names.typeOf(lock) == null || address < 0 ? name : name.substring(0, address);
  }
}
