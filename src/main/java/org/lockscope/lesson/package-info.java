/**
 * What is taught, without a screen: guided tours as data files, a student's way through one, and
 * the game in which the student is the scheduler.
 */
@NullMarked
package org.lockscope.lesson;

import org.jspecify.annotations.NullMarked;
