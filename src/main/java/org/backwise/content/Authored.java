package org.backwise.content;

import java.util.List;

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

  record Topic(String topic, String title, List<FaqEntry> entries) {}
}
