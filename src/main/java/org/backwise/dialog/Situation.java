package org.backwise.dialog;

import org.backwise.datafile.Location;

/**
 * A named condition that answers to people's own questions may depend on.
 *
 * @param id its name, for example {@code fresh-injury}
 * @param when the condition
 * @param at where it is written
 */
public record Situation(String id, Condition when, Location at) {}
