package org.backwise.content;

import org.backwise.datafile.Source;

/**
 * A tip for the rest of the day.
 *
 * @param when {@code always}, or the situation it is for
 * @param why what speaks for it
 * @param source where it was read
 */
public record Tip(String id, String when, String title, String text, String why, Source source)
    implements Sourced {}
