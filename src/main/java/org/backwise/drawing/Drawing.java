package org.backwise.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;

/**
 * A dialog, or one section of it, as it is drawn: its questions in the order of the files, and with
 * each of them the ways on, in the order in which they are tried.
 *
 * @param name what its files are called
 * @param title what stands above it
 * @param dialog the dialog's id
 * @param version the hash of its files
 * @param fallback the end that no answer leads to, but a fault of the service; only in the whole
 */
record Drawing(
    String name,
    String title,
    String dialog,
    String version,
    List<Section> sections,
    Optional<Outcome> fallback) {

  /** Stands at a question of which yes means danger. */
  static final String WARNING_SIGN = "\u25b2 Warning sign";

  Drawing {
    sections = List.copyOf(sections);
  }

  record Section(String name, String title, List<Row> rows) {
    Section {
      rows = List.copyOf(rows);
    }
  }

  /** {@code number}: which question of the whole dialog it is, counted from 1. */
  record Row(int number, Question question, List<Way> ways) {
    Row {
      ways = List.copyOf(ways);
    }

    String id() {
      return question.id();
    }

    /** The ways that stay on the spine. */
    List<Way> down() {
      return ways.stream().filter(it -> it.to() instanceof Below).toList();
    }

    /** The ways that leave it. */
    List<Way> out() {
      return ways.stream()
          .filter(it -> !(it.to() instanceof Below || it.to() instanceof Skip))
          .toList();
    }

    /** The ways to another question of the drawing that is not the following one. */
    List<Way> skips() {
      return ways.stream().filter(it -> it.to() instanceof Skip).toList();
    }
  }

  /** {@code when}: who goes this way, in words. */
  record Way(String when, Target to) {}

  /** Where a way leads. */
  sealed interface Target {
    /** The id of a question or an end. */
    String id();
  }

  /** The following question, which in a drawing of one section may stand outside of it. */
  record Below(Question question) implements Target {
    @Override
    public String id() {
      return question.id();
    }
  }

  /** Another question of the same drawing. */
  record Skip(String id) implements Target {}

  /** Another question, outside of the drawing. */
  record Elsewhere(Question question) implements Target {
    @Override
    public String id() {
      return question.id();
    }
  }

  record End(Outcome outcome) implements Target {
    @Override
    public String id() {
      return outcome.id();
    }
  }

  /** A fault of the files: there is no step of that id. */
  record Nowhere(String id) implements Target {}

  Stream<Row> rows() {
    return sections.stream().flatMap(it -> it.rows().stream());
  }

  /** Every end that is drawn, once. */
  List<Outcome> ends() {
    Stream<Outcome> reached =
        rows()
            .flatMap(it -> it.ways().stream())
            .flatMap(it -> it.to() instanceof End(var outcome) ? Stream.of(outcome) : Stream.of());
    return Stream.concat(reached, fallback.stream()).distinct().toList();
  }
}
