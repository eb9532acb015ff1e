package org.backwise.content;

import org.jspecify.annotations.Nullable;

/**
 * Whom to call in a country, and what things are called there; where a line is not known, words
 * that are true everywhere, without a number.
 *
 * @param emergency the ambulance's number, or words in its place
 * @param emergencyNumber the number to dial, if it is known
 * @param urgent the line for urgent advice, as it is called
 * @param urgentNumber the number to dial, if it is known
 * @param crisis a line for people in despair, as it is called
 * @param crisisNumber the number to dial, if it is known
 * @param emergencyDepartment where to go, with an article where speech needs one
 * @param doctor a family doctor, without an article
 * @param physio a physiotherapist, without an article
 */
public record EmergencyLines(
    String emergency,
    @Nullable String emergencyNumber,
    String urgent,
    @Nullable String urgentNumber,
    String crisis,
    @Nullable String crisisNumber,
    String emergencyDepartment,
    String doctor,
    String physio) {}
