package org.lockscope.scenario.news;

/**
 * What the LLM made of one article.
 *
 * @param article the article's number, from 1
 * @param summary it, shorter
 * @param sentiment how it feels
 * @param keywords what it is about
 */
public record AiResult(int article, String summary, String sentiment, String keywords) {}
