package org.backwise.dialog;

import org.backwise.datafile.Location;

/**
 * A conversation that documents a dialog and is run as a test.
 *
 * @param name what happens, as a sentence
 * @param answers the answers given, in order
 * @param reaches the id of the step they lead to
 * @param at where it is written
 */
public record Example(String name, Answers answers, String reaches, Location at) {}
