package org.backwise.content;

import org.backwise.datafile.Source;

/** What to expect of a programme, and by when. */
public record Expectation(String id, String text, Source source) implements Sourced {}
