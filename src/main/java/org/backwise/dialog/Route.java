package org.backwise.dialog;

import org.backwise.datafile.Location;

/**
 * One way on from a question. The first whose condition holds is taken; the last always holds.
 *
 * @param when the condition on the answers given so far
 * @param to the id of the step it leads to
 * @param at where it is written
 */
public record Route(Condition when, String to, Location at) {}
