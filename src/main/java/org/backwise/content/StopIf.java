package org.backwise.content;

import org.backwise.datafile.Source;

/**
 * A reason to stop and ask for help.
 *
 * @param text the sign and what to do, in words
 * @param urgent whether it is for the same day or sooner
 * @param source where it was read
 */
public record StopIf(String text, boolean urgent, Source source) implements Sourced {}
