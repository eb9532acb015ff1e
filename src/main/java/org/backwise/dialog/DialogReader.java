package org.backwise.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Authored.YesNoUnsure;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;

/**
 * Makes one flat {@link Dialog} out of the files of a folder or of one below it: the sections are
 * put one after another.
 */
final class DialogReader {

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*- (?:ask|outcome):\\s*([a-z0-9-]+)", Pattern.MULTILINE);

  private final DataFolder folder;
  private final String below;
  private final Violations violations;
  private final DataFileReader reader;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private final List<Situation> situations = new ArrayList<>();
  private final Set<String> unread = new LinkedHashSet<>();
  private List<Choice> yesNoUnsure = List.of();

  DialogReader(DataFolder folder, Violations violations) {
    this(folder, "", violations);
  }

  /**
   * @param below where its files stand in the folder, with a slash at the end
   */
  DialogReader(DataFolder folder, String below, Violations violations) {
    this.folder = folder;
    this.below = below;
    this.violations = violations;
    this.reader = new DataFileReader(folder, violations);
  }

  /** The dialog, or what can be read of it; empty if not even that can be made. */
  Optional<Draft> read() {
    reader
        .read(below + "outcomes.yaml", Authored.Outcomes.class)
        .ifPresentOrElse(this::addOutcomes, () -> addUnread("outcomes.yaml"));
    return reader.read(below + "triage.yaml", Authored.Triage.class).flatMap(this::compose);
  }

  /** Notes the ids in a file that cannot be used, so that nobody is told that they do not exist. */
  private void addUnread(String file) {
    DECLARED
        .matcher(folder.text(below + file).orElse(""))
        .results()
        .forEach(it -> unread.add(it.group(1)));
  }

  private Optional<Draft> compose(DataFile<Authored.Triage> file) {
    var triage = file.content();
    yesNoUnsure = Objects.requireNonNullElse(triage.yesNoUnsure(), YesNoUnsure.ENGLISH).choices();
    List<DataFile<Authored.Section>> sections = sections(file);
    boolean complete = sections.size() == triage.sections().size();
    for (int i = 0; i < sections.size(); i++) {
      String following = i + 1 < sections.size() ? firstStepOf(sections.get(i + 1)) : "";
      // With a section missing, what follows cannot be told; any question of a file unread will do.
      addSection(sections.get(i), complete ? following : unread.stream().findFirst().orElse(""));
    }
    addExamples(file, triage.examples(), "");
    for (int i = 0; i < triage.situations().size(); i++) {
      var named = triage.situations().get(i);
      Location at = file.at("/situations/" + i + "/when");
      situations.add(new Situation(named.id(), Condition.read(named.when(), at, violations), at));
    }
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    var dialog =
        new Dialog(
            triage.dialog(),
            folder.version(),
            triage.title(),
            triage.opening(),
            triage.maxQuestions(),
            triage.fallback(),
            questions,
            outcomes,
            situations,
            examples);
    return Optional.of(
        new Draft(dialog, new SafetyRuleReader(violations).read(folder, below), unread));
  }

  private List<DataFile<Authored.Section>> sections(DataFile<Authored.Triage> triage) {
    var sections = new ArrayList<DataFile<Authored.Section>>();
    for (String name : triage.content().sections()) {
      reader
          .read(below + name + ".yaml", Authored.Section.class)
          .ifPresentOrElse(sections::add, () -> addUnread(name + ".yaml"));
    }
    return sections;
  }

  private static String firstStepOf(DataFile<Authored.Section> section) {
    return section.content().steps().getFirst().ask();
  }

  private void addOutcomes(DataFile<Authored.Outcomes> file) {
    List<Authored.End> ends = file.content().outcomes();
    for (int i = 0; i < ends.size(); i++) {
      Outcome outcome = outcome(ends.get(i), file.at("/outcomes/" + i));
      addOnce(outcomes.putIfAbsent(outcome.id(), outcome), outcome);
    }
  }

  private static Outcome outcome(Authored.End end, Location at) {
    return new Outcome(
        end.outcome(),
        end.disposition(),
        end.title(),
        end.text(),
        end.timeframe(),
        end.say(),
        end.call(),
        end.comeBack() == null ? null : end.comeBack().afterHours(),
        end.comeBack() == null ? null : end.comeBack().injury(),
        end.safetyNet(),
        end.course(),
        end.sources(),
        at);
  }

  private void addSection(DataFile<Authored.Section> file, String followingSection) {
    List<Authored.Ask> steps = file.content().steps();
    for (int i = 0; i < steps.size(); i++) {
      String following = i + 1 < steps.size() ? steps.get(i + 1).ask() : followingSection;
      Question question = question(file, "/steps/" + i, steps.get(i), following);
      addOnce(questions.putIfAbsent(question.id(), question), question);
      if (outcomes.containsKey(question.id())) {
        addOnce(outcomes.get(question.id()), question);
      }
    }
    addExamples(file, file.content().examples(), followingSection);
  }

  private void addOnce(@Nullable Step earlier, Step step) {
    if (earlier != null) {
      violations.add(
          step.at(),
          "the id '" + step.id() + "' is already used at " + earlier.at(),
          "give one of the two another id");
    }
  }

  private Question question(
      DataFile<Authored.Section> file, String pointer, Authored.Ask ask, String following) {
    return new Question(
        ask.ask(),
        file.content().title(),
        ask.summary(),
        ask.text(),
        ask.brief(),
        ask.why(),
        ask.help(),
        ask.answer(),
        ask.redFlag(),
        ask.answer() == AnswerKind.YES_NO_UNSURE ? yesNoUnsure : ask.choices(),
        ask.min(),
        ask.max(),
        routes(file, pointer, ask, following),
        ask.sources(),
        file.at(pointer));
  }

  private List<Route> routes(
      DataFile<Authored.Section> file, String pointer, Authored.Ask ask, String following) {
    var routes = new ArrayList<Route>();
    for (int i = 0; i < ask.routes().size(); i++) {
      Authored.Way way = ask.routes().get(i);
      String at = pointer + "/routes/" + i;
      String to = way.otherwise() == null ? String.valueOf(way.to()) : way.otherwise();
      Condition when =
          way.when() == null
              ? Condition.ALWAYS
              : Condition.read(way.when(), file.at(at + "/when"), violations);
      String key = way.otherwise() == null ? "/to" : "/otherwise";
      routes.add(new Route(when, to.equals("next") ? following : to, file.at(at + key)));
    }
    return routes;
  }

  private void addExamples(DataFile<?> file, List<Authored.ExampleTalk> talks, String following) {
    for (int i = 0; i < talks.size(); i++) {
      var talk = talks.get(i);
      String reaches = talk.reaches().equals("next") ? following : talk.reaches();
      Location at = file.at("/examples/" + i);
      examples.add(new Example(talk.name(), new Answers(talk.answers()), reaches, at));
    }
  }
}
