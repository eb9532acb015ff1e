package org.backwise.dialog;

/**
 * Where some answers lead.
 *
 * @param at the question now waiting, or the end
 * @param path the answers on the way there; kept answers that no longer lie on the way are not in
 *     it
 */
public record Position(Step at, Answers path) {}
