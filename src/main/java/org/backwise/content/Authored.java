package org.backwise.content;

import java.util.List;
import java.util.Objects;
import org.backwise.datafile.Location;
import org.backwise.datafile.Source;

/** The outer shape of the files in {@code seeds/}, as their JSON Schemas describe it. */
final class Authored {

  private Authored() {}

  record Phases(List<Phase> phases) {}

  record Routine(List<RoutinePart> routine) {}

  record Swaps(List<Swap> swaps) {}

  record Tips(List<Tip> tips) {}

  record EquipmentItems(List<EquipmentItem> equipment) {}

  record Expectations(List<Expectation> expectations) {}

  record Stops(List<StopIf> stopIf) {}

  record Neutral(List<String> neutral) {}

  record Sources(List<SourceTitle> sources) {}

  record Remarks(List<Remark> remarks) {}

  record Topic(String topic, String title, List<Entry> entries) {}

  /** One question of a topic; {@link FaqEntry} says what each part means. */
  record Entry(
      String id,
      String question,
      List<String> wordings,
      String text,
      List<FaqEntry.Variant> variants,
      List<String> related,
      List<Source> sources) {
    Entry {
      wordings = List.copyOf(wordings);
      variants = List.copyOf(Objects.requireNonNullElse(variants, List.of()));
      related = List.copyOf(Objects.requireNonNullElse(related, List.of()));
      sources = List.copyOf(sources);
    }

    FaqEntry at(Location at) {
      return new FaqEntry(id, question, wordings, text, variants, related, sources, at);
    }
  }
}
