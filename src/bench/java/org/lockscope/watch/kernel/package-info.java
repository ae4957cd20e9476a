/** Programs of one idea each, whose time plain and watched is compared. None of them races. */
package org.lockscope.watch.kernel;
