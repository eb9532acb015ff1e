package org.backwise.content;

import org.jspecify.annotations.Nullable;

/**
 * An easier or harder form of an exercise.
 *
 * @param text what to do
 * @param exercise the id of the exercise that this is, if it is one of its own; its movements count
 */
public record Variant(String text, @Nullable String exercise) {}
