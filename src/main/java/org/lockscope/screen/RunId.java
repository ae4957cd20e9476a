package org.lockscope.screen;

/**
 * Which run of the session: made here or read from a file. Numbers are given once and never again.
 *
 * @param number from 1
 */
public record RunId(int number) {}
