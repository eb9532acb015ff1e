package org.backwise.figure;

/**
 * Where elbow or knee is, and where wrist or ankle.
 *
 * @param shortfall how far the end stays away from where it was to be, in centimetres
 */
record TwoBone(Vec middle, Vec end, double shortfall) {

  /** So that a joint never locks, and a limb that is all but straight does not flicker. */
  private static final double STRAIGHT = 0.9995;

  /**
   * Reaches for a target.
   *
   * @param bend where the middle joint points to; need not be at a right angle to the limb
   */
  static TwoBone reach(Vec root, Vec target, double upper, double lower, Vec bend) {
    Vec way = target.minus(root);
    double wanted = way.length();
    double longest = (upper + lower) * STRAIGHT;
    double shortest = Math.abs(upper - lower) + 0.5;
    double length = Math.clamp(wanted, shortest, longest);
    Vec along = wanted < 1e-6 ? Vec.UP.times(-1) : way.unit();
    double before = (upper * upper - lower * lower + length * length) / (2 * length);
    double beside = Math.sqrt(Math.max(0, upper * upper - before * before));
    Vec side = bend.across(along).unit();
    Vec middle = root.plus(along, before).plus(side, beside);
    return new TwoBone(middle, root.plus(along, length), Math.abs(wanted - length));
  }

  static TwoBone point(Vec root, Limb.Point limb, double upper, double lower) {
    Vec middle = root.plus(limb.upper().direction(), upper);
    return new TwoBone(middle, middle.plus(limb.lower().direction(), lower), 0);
  }
}
