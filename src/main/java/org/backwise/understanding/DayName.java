package org.backwise.understanding;

/**
 * A name or a number found in a text.
 *
 * @param slot what it is a name of, such as {@code weekday}
 * @param value which of them, such as {@code monday}
 * @param length how many words it has
 */
record DayName(String slot, String value, int length) {}
