/**
 * The command line; holds the only class with a main method. A command reads its options, has the
 * packages below do the work, and prints; nothing else in the program prints.
 */
@NullMarked
package org.lockscope.cli;

import org.jspecify.annotations.NullMarked;
