/** The settings of the next run: toolbar, forms and knobs, all of them views of one draft. */
@NullMarked
package org.lockscope.ui.setup;

import org.jspecify.annotations.NullMarked;
