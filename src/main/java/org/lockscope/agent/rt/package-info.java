/**
 * What woven code calls. It is appended to the boot class path of the watched program, so every
 * class loader finds it, and it depends on nothing but {@code java.base}.
 *
 * <p>It records and decides nothing: each thread writes its events into memory-mapped files of its
 * own ({@link org.lockscope.agent.rt.Log}, {@link org.lockscope.agent.rt.Spool}), which another
 * process reads. How an order of synchronisation is recorded without changing it is argued at
 * {@link org.lockscope.agent.rt.SyncVar}.
 */
@NullMarked
package org.lockscope.agent.rt;

import org.jspecify.annotations.NullMarked;
