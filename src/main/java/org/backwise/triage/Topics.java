package org.backwise.triage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.content.FaqEntry;
import org.backwise.content.FaqTopic;
import org.jspecify.annotations.Nullable;

/** The questions that can be found without typing, by what they are about. */
record Topics(List<FaqTopic> all) {

  Topics {
    all = List.copyOf(all);
  }

  /** All of them; {@code folded} where nobody asked for them. */
  Reply.Topics reply(String text, @Nullable Boolean folded) {
    return new Reply.Topics(text, all.stream().map(Topics::topic).toList(), folded);
  }

  private static Reply.Topic topic(FaqTopic topic) {
    return new Reply.Topic(topic.id(), topic.title(), links(topic.entries()));
  }

  static List<Reply.FaqLink> links(List<FaqEntry> entries) {
    return entries.stream().map(it -> new Reply.FaqLink(it.id(), it.question())).toList();
  }

  Optional<FaqEntry> entry(String id) {
    return entries().filter(it -> it.id().equals(id)).findFirst();
  }

  /** What may interest next. */
  List<FaqEntry> relatedTo(FaqEntry entry) {
    return entries().filter(it -> entry.related().contains(it.id())).toList();
  }

  private Stream<FaqEntry> entries() {
    return all.stream().flatMap(it -> it.entries().stream());
  }
}
