package org.backwise.commands.terminal;

import java.util.List;
import org.backwise.dialog.AnswerKind;
import org.backwise.triage.Reply;
import org.backwise.triage.Reply.Alert;
import org.backwise.triage.Reply.AnswerList;
import org.backwise.triage.Reply.Ask;
import org.backwise.triage.Reply.Call;
import org.backwise.triage.Reply.Choice;
import org.backwise.triage.Reply.Faq;
import org.backwise.triage.Reply.FaqLink;
import org.backwise.triage.Reply.Level;
import org.backwise.triage.Reply.Outcome;
import org.backwise.triage.Reply.Perhaps;
import org.backwise.triage.Reply.SourceLine;
import org.backwise.triage.Reply.Suggestions;
import org.backwise.triage.Reply.Text;
import org.backwise.triage.Reply.Topics;
import org.backwise.triage.Reply.Understood;

/** Replies as plain text, in the words that the widget puts around them. */
final class ReplyText {

  private ReplyText() {}

  /** Adds a reply to what is shown. */
  static void write(Reply reply, Page page) {
    switch (reply) {
      case Text(var text) -> page.gap().prose(text);
      case Ask ask -> ask(ask, page);
      case Understood understood -> page.gap().prose("I understood: " + understood.label());
      case Perhaps(_, var text, var choices) ->
          page.gap().prose(text).items(choices.stream().map(Choice::label).toList());
      case Faq faq -> faq(faq, page);
      case Suggestions(var text, var questions) -> page.gap().prose(text).items(links(questions));
      case Topics topics -> topics(topics, page);
      case Alert alert -> alert(alert, page);
      case Outcome outcome -> OutcomeText.write(outcome, page);
      case AnswerList(var answers) -> answers(answers, page);
    }
  }

  private static void ask(Ask ask, Page page) {
    page.gap().prose(ask.text());
    String help = ask.help();
    if (help != null) {
      help.lines().forEach(it -> page.hanging("  ", it));
    }
    page.gap();
    switch (ask.answer()) {
      case NUMBER -> number(ask, page);
      case YES_NO_UNSURE, ONE, MANY -> choices(ask, page);
    }
  }

  private static void number(Ask ask, Page page) {
    page.prose("A number from %d to %d.".formatted(ask.min(), ask.max()));
    page.items(ask.choices().stream().map(Choice::label).toList());
  }

  private static void choices(Ask ask, Page page) {
    if (ask.answer() == AnswerKind.MANY) {
      page.prose("Choose all that fit, such as: 1 3");
    }
    for (int i = 0; i < ask.choices().size(); i++) {
      Choice choice = ask.choices().get(i);
      page.hanging("%3d) ".formatted(i + 1), choice.label());
      if (choice.help() != null) {
        page.hanging("     ", choice.help());
      }
    }
  }

  private static void alert(Alert alert, Page page) {
    page.gap().rule('!').prose(level(alert.level()) + alert.title());
    Call call = alert.call();
    if (call != null) {
      page.prose(call(call));
    }
    page.prose(alert.text()).rule('!');
  }

  private static String level(Level level) {
    return switch (level) {
      case EMERGENCY -> "EMERGENCY: ";
      case URGENT -> "URGENT: ";
    };
  }

  /** The number to dial, which the label may leave out. */
  static String call(Call call) {
    return call.label().contains(call.number())
        ? call.label()
        : call.label() + ": " + call.number();
  }

  private static void faq(Faq faq, Page page) {
    page.title(faq.question()).prose(faq.text());
    List<String> sources = faq.sources().stream().map(ReplyText::source).toList();
    if (!sources.isEmpty()) {
      page.gap().prose("Where this comes from:").items(sources);
    }
    if (!faq.other().isEmpty()) {
      page.gap().prose("You could also ask:").items(links(faq.other()));
    }
  }

  private static String source(SourceLine source) {
    return source.title() + ", " + source.section();
  }

  private static List<String> links(List<FaqLink> questions) {
    return questions.stream().map(FaqLink::question).toList();
  }

  /** Those that nobody asked for would push the question out of view. */
  private static void topics(Topics topics, Page page) {
    if (topics.folded() == null) {
      page.gap().prose(topics.text());
      topics.topics().forEach(it -> page.list(it.title(), links(it.questions())));
    }
  }

  private static void answers(List<Reply.Given> answers, Page page) {
    List<String> named =
        answers.stream()
            .map(it -> "%s: %s [%s]".formatted(it.question(), it.answer(), it.step()))
            .toList();
    page.list("What you have told us", named);
  }
}
