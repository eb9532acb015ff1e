package org.backwise.careplan;

import org.backwise.dialog.Condition;

/**
 * Something that is in the programmes of some people, and not in those of others.
 *
 * @param kind what it is: an exercise, or a rule of {@code tailoring.yaml}
 * @param id its name among its kind
 * @param when for whom it is
 * @param content all that it says and does, a record or a list of them; its {@code when} is not
 *     meant
 */
public record ProgrammePart(String kind, String id, Condition when, Object content) {}
