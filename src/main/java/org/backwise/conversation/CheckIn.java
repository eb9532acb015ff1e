package org.backwise.conversation;

import java.time.LocalDate;

/**
 * How it was when a person came back, and what followed.
 *
 * @param on the day, where the person is
 * @param pain 0 (none) to 10
 * @param activity how well the chosen activity could be done, 0 (not at all) to 10
 * @param sessions days with exercises in the week before, 0 to 7
 * @param matters the chosen activity, by its value
 * @param went how the back took the exercises, by its value
 * @param outcome the end that it led to, by its id
 * @param phase the phase of the programme from then on, 1 to 3
 * @param pace how much of it from then on: {@code usual}, {@code easier} or {@code flare-up}
 */
public record CheckIn(
    LocalDate on,
    int pain,
    int activity,
    int sessions,
    String matters,
    String went,
    String outcome,
    int phase,
    String pace) {}
