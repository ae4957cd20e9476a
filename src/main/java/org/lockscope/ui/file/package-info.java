/** Files opened and saved, pictures exported, and what is remembered between two starts. */
@NullMarked
package org.lockscope.ui.file;

import org.jspecify.annotations.NullMarked;
