/**
 * The Java agent: weaves the classes of any program at load, with {@code java.lang.classfile}, so
 * that they record what they do through {@link org.lockscope.agent.rt}. It runs in the watched
 * program's process, and depends on nothing else of Lockscope.
 */
@NullMarked
package org.lockscope.agent;

import org.jspecify.annotations.NullMarked;
