package org.backwise.handout;

/**
 * A file to take away.
 *
 * @param fileName a sensible name, in the person's language
 * @param mediaType as HTTP has it
 */
public record Handout(String fileName, String mediaType, byte[] content) {}
