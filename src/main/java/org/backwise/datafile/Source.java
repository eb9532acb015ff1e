package org.backwise.datafile;

/**
 * Where a rule or a text comes from.
 *
 * @param article the id of an article or evidence note, as listed in {@code seeds/sources.yaml}
 * @param section the heading in it, in the article's own words
 */
public record Source(String article, String section) {}
