/** The panels beside the lanes: code, list, races, runs, findings, the interval chosen. */
@NullMarked
package org.lockscope.ui.side;

import org.jspecify.annotations.NullMarked;
