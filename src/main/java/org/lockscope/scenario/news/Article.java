package org.lockscope.scenario.news;

/**
 * A news article.
 *
 * @param number from 1
 * @param title its headline
 * @param text what it says
 */
public record Article(int number, String title, String text) {}
