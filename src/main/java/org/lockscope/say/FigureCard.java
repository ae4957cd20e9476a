package org.lockscope.say;

/**
 * One figure with its name and what it is a part of.
 *
 * @param name {@code Wall time}
 * @param value {@code 4.13 s | 30.1 s}
 * @param remark {@code A | B}; may be empty
 */
public record FigureCard(String name, String value, String remark) {}
