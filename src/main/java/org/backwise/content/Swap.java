package org.backwise.content;

import org.backwise.datafile.Source;

/**
 * Something better in place of a habit. Source: {@code effective-workouts}, the mistakes table.
 *
 * @param habit the value of the answer that names the habit
 * @param from the habit, in words
 * @param to what is better, in words
 * @param exercise the id of the exercise that this is
 * @param why what speaks for it
 * @param source where it was read
 */
public record Swap(
    String id, String habit, String from, String to, String exercise, String why, Source source)
    implements Sourced {}
