/** The command line; holds the only class with a main method. */
@NullMarked
package org.lockscope.cli;

import org.jspecify.annotations.NullMarked;
