package org.backwise.figure;

/**
 * One moment of an exercise, with nothing left open. All angles are in degrees.
 *
 * @param hips where the middle of the hips is
 * @param lean of the trunk in the plane of the picture, from upright to the right: 90 is level with
 *     the face down, -90 is lying on the back with the head at the left
 * @param turn of the whole body round its length, towards its right: 90 faces the viewer
 * @param curve how much the whole spine rounds (above nought) or arches
 * @param tuck the same of the lower back alone
 * @param twist of the chest against the hips, towards its right
 * @param nod of the head: chin to the chest above nought
 * @param look of the head to its right
 * @param back how far the shoulders are drawn back, in centimetres
 * @param breath how far the tummy is out, in centimetres
 * @param toes how far the toes are lifted off the rest of the foot
 * @param hold how many seconds it lasts
 */
record Pose(
    Vec hips,
    double lean,
    double turn,
    double curve,
    double tuck,
    double twist,
    double nod,
    double look,
    double back,
    double breath,
    double toes,
    double hold,
    Limb rightArm,
    Limb leftArm,
    Limb rightLeg,
    Limb leftLeg) {}
