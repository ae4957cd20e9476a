/**
 * Trace Event JSON, which holds all of a recording and shows it in other tools, and slices of other
 * tools.
 */
@NullMarked
package org.lockscope.format.json;

import org.jspecify.annotations.NullMarked;
