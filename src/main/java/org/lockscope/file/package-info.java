/** Files that are written whole or not at all, and temporary ones. Imports nothing of ours. */
@NullMarked
package org.lockscope.file;

import org.jspecify.annotations.NullMarked;
