package org.lockscope.agent.rt;

import org.jspecify.annotations.Nullable;

/**
 * What woven classes implement: their instances carry their shadow. The field is plain; {@link
 * Shadows} says why that is enough.
 */
public interface Shadowed {
  /** The shadow, null where none was seen. */
  @Nullable Object lockscope$shadow();

  /** Gives the object its shadow. */
  void lockscope$shadow(Object shadow);
}
