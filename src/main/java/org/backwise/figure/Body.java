package org.backwise.figure;

import java.util.List;

/**
 * The figure's measures in centimetres, from {@code figure.yaml}.
 *
 * @param spine from the middle of the hips to the base of the neck
 * @param neck from there to the head's edge
 * @param head the head's radius
 * @param hips half of the way between the hip joints
 * @param shoulders half of the way between the shoulder joints
 * @param ankle how high the ankle is above the sole
 * @param foot from the heel to the tip of the toes
 * @param toes how much of it the toes are
 * @param hand from the wrist to the tip of the fingers
 * @param arm the radius at shoulder, elbow, wrist and fingers
 * @param leg the radius at hip, knee, ankle and toes
 * @param trunk half of its width and of its depth, from the hips up, at even steps
 */
record Body(
    double spine,
    double neck,
    double head,
    double hips,
    double shoulders,
    double upperArm,
    double forearm,
    double hand,
    double thigh,
    double shin,
    double ankle,
    double foot,
    double toes,
    List<Double> arm,
    List<Double> leg,
    List<List<Double>> trunk) {

  Body {
    arm = List.copyOf(arm);
    leg = List.copyOf(leg);
    trunk = List.copyOf(trunk);
  }
}
