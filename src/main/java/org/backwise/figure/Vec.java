package org.backwise.figure;

import java.util.List;

/**
 * A place or a direction, in centimetres: x to the right of the picture, y up from the floor, z
 * towards the viewer.
 */
record Vec(double x, double y, double z) {

  static final Vec ZERO = new Vec(0, 0, 0);
  static final Vec UP = new Vec(0, 1, 0);
  static final Vec TO_VIEWER = new Vec(0, 0, 1);

  /** Two or three numbers as they are written in a file. */
  static Vec of(List<Double> numbers, double z) {
    return new Vec(numbers.get(0), numbers.get(1), numbers.size() > 2 ? numbers.get(2) : z);
  }

  /** The direction of an angle in the plane of the picture, in degrees: 0 right, 90 up. */
  static Vec at(double angle, double towardsViewer) {
    double out = Math.toRadians(towardsViewer);
    double in = Math.toRadians(angle);
    return new Vec(Math.cos(in) * Math.cos(out), Math.sin(in) * Math.cos(out), Math.sin(out));
  }

  Vec plus(Vec other) {
    return new Vec(x + other.x, y + other.y, z + other.z);
  }

  Vec plus(Vec direction, double times) {
    return plus(direction.times(times));
  }

  Vec minus(Vec other) {
    return plus(other, -1);
  }

  Vec times(double factor) {
    return new Vec(x * factor, y * factor, z * factor);
  }

  double dot(Vec other) {
    return x * other.x + y * other.y + z * other.z;
  }

  Vec cross(Vec other) {
    return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  double length() {
    return Math.sqrt(dot(this));
  }

  double distance(Vec other) {
    return minus(other).length();
  }

  /** The same direction, 1 long; the nought stays nought. */
  Vec unit() {
    double length = length();
    return length < 1e-9 ? ZERO : times(1 / length);
  }

  /** What is left of it at a right angle to a direction of length 1. */
  Vec across(Vec direction) {
    return minus(direction.times(dot(direction)));
  }

  /** Towards another direction at a right angle to it, both of length 1. */
  Vec turned(Vec towards, double degrees) {
    double angle = Math.toRadians(degrees);
    return times(Math.cos(angle)).plus(towards, Math.sin(angle));
  }

  Vec between(Vec other, double share) {
    return times(1 - share).plus(other, share);
  }

  Vec mirrored() {
    return new Vec(x, y, -z);
  }

  boolean isFinite() {
    return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z);
  }
}
