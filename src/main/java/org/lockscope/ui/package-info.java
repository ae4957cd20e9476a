/** The window. The only package that imports JavaFX. */
@NullMarked
package org.lockscope.ui;

import org.jspecify.annotations.NullMarked;
