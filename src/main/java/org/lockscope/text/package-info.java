/**
 * The languages in which the application speaks, and how a package comes to its texts. It imports
 * nothing of ours. Each package that shows something has its texts beside it, {@code
 * texts.properties} in English and {@code texts_de.properties} in German.
 *
 * <p>Figures look the same in every language: a point before decimals, as in source code, in the
 * fields of the window and on the command line; a no-break space between thousands (ISO 80000-1,
 * 7.3.1), since a comma there would be the decimal sign elsewhere. So one picture can be compared
 * with another, and nothing depends on the machine's locale.
 */
@NullMarked
package org.lockscope.text;

import org.jspecify.annotations.NullMarked;
