package org.lockscope.scenario;

/**
 * A step of a scenario's lesson, in one language.
 *
 * @param title what it is about
 * @param text what to look at
 * @param question what to predict before the run
 * @param answer what the run shows; told after it
 * @param setup what is run
 */
public record LessonStep(String title, String text, String question, String answer, Setup setup) {}
