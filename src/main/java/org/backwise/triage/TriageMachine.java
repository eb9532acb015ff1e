package org.backwise.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Condition;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Route;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.StateMachineBuilder.Builder;
import org.springframework.statemachine.config.builders.StateMachineStateConfigurer;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.guard.Guard;
import org.springframework.statemachine.support.DefaultStateContext;
import org.springframework.statemachine.transition.Transition;

/**
 * The triage as one flat Spring state machine: a state for every step, a guarded transition for
 * every route, and from every question those of each warning sign: to the signs that could be more
 * urgent, and to its end.
 *
 * <p>One machine is shared by all threads. It is never started: its own transitions and guards are
 * looked up and evaluated for each event (docs/decisions/0003). Guards are pure look-ups that
 * cannot throw, and at most one of a state's guards holds for an event, so that their order means
 * nothing.
 */
final class TriageMachine {

  /** What can happen to a person's triage. */
  enum Event {
    /** The question of the state was answered. */
    ANSWERED,
    /** A warning sign was answered, whatever the state. */
    RAISED
  }

  /** The message header that carries the answers. */
  static final String ANSWERS = "answers";

  private final Dialog dialog;
  private final StateMachine<String, Event> machine;
  private final Map<String, Map<Event, List<Transition<String, Event>>>> transitions =
      new HashMap<>();

  TriageMachine(Dialog dialog) {
    this.dialog = dialog;
    this.machine = build(dialog);
    for (Transition<String, Event> transition : machine.getTransitions()) {
      transitions
          .computeIfAbsent(transition.getSource().getId(), _ -> new HashMap<>())
          .merge(
              transition.getTrigger().getEvent(),
              List.of(transition),
              (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }
  }

  /** The state after an event; empty if no transition is open. */
  Optional<String> next(String state, Event event, Answers answers) {
    var open = transitions.getOrDefault(state, Map.of()).getOrDefault(event, List.of());
    Message<Event> message = message(event, answers);
    for (Transition<String, Event> transition : open) {
      if (Boolean.TRUE.equals(transition.transit(context(message, transition)).block())) {
        return Optional.of(transition.getTarget().getId());
      }
    }
    return Optional.empty();
  }

  /** Where the answers lead, moved by the machine from its first state. */
  String position(Answers answers) {
    String state = dialog.first().id();
    Optional<String> raised = next(state, Event.RAISED, answers);
    if (raised.isPresent()) {
      return raised.get();
    }
    var path = new LinkedHashMap<String, List<String>>();
    while (answers.has(state)) {
      path.put(state, answers.of(state));
      state = next(state, Event.ANSWERED, new Answers(path)).orElseThrow();
    }
    return state;
  }

  static Message<Event> message(Event event, Answers answers) {
    return MessageBuilder.withPayload(event).setHeader(ANSWERS, answers).build();
  }

  private StateContext<String, Event> context(
      Message<Event> message, Transition<String, Event> transition) {
    return new DefaultStateContext<>(
        StateContext.Stage.TRANSITION,
        message,
        message.getHeaders(),
        machine.getExtendedState(),
        transition,
        machine,
        transition.getSource(),
        transition.getTarget(),
        null);
  }

  /** A new machine of the dialog, not started. */
  static StateMachine<String, Event> build(Dialog dialog) {
    Builder<String, Event> builder = StateMachineBuilder.builder();
    try {
      builder
          .configureConfiguration()
          .withConfiguration()
          .machineId(dialog.id())
          .autoStartup(false);
      addStates(dialog, builder.configureStates());
      addTransitions(dialog, builder.configureTransitions());
      return builder.build();
    } catch (Exception e) {
      throw new IllegalStateException("the state machine of a verified dialog must build", e);
    }
  }

  private static void addStates(Dialog dialog, StateMachineStateConfigurer<String, Event> states)
      throws Exception {
    var all = states.withStates().initial(dialog.first().id());
    dialog.questions().keySet().forEach(all::state);
    dialog.outcomes().keySet().forEach(all::end);
  }

  private static void addTransitions(
      Dialog dialog, StateMachineTransitionConfigurer<String, Event> to) throws Exception {
    List<Sign> signs = signs(dialog);
    for (Question question : dialog.questions().values()) {
      List<Route> routes = question.routes();
      for (int i = 0; i < routes.size(); i++) {
        add(to, question, routes.get(i).to(), Event.ANSWERED, guard(onlyRoute(routes, i)));
      }
      for (Sign sign : signs) {
        add(to, question, sign.to(), Event.RAISED, guard(sign.open()));
      }
    }
  }

  /** Where a raised warning sign leads: to an end, or to a sign that could be more urgent. */
  private record Sign(String to, Predicate<Answers> open) {}

  private static List<Sign> signs(Dialog dialog) {
    var signs = new ArrayList<Sign>();
    var before = new ArrayList<Question>();
    Predicate<Answers> noneBefore = _ -> true;
    for (Question flag : dialog.redFlags().toList()) {
      Predicate<Answers> raised = _ -> false;
      for (int i = 0; i < flag.routes().size(); i++) {
        Outcome end = dialog.outcomes().get(flag.routes().get(i).to());
        if (end != null) {
          Predicate<Answers> route = onlyRoute(flag.routes(), i).and(it -> it.has(flag.id()));
          signs.addAll(askedFirst(moreUrgent(before, end, dialog), end, route.and(noneBefore)));
          raised = raised.or(route);
        }
      }
      noneBefore = noneBefore.and(raised.negate());
      before.add(flag);
    }
    return signs;
  }

  private static List<Question> moreUrgent(List<Question> flags, Outcome end, Dialog dialog) {
    return flags.stream()
        .filter(
            flag ->
                flag.routes().stream()
                    .flatMap(it -> dialog.outcome(it.to()).stream())
                    .anyMatch(it -> end.disposition().isLessUrgentThan(it.disposition())))
        .toList();
  }

  /** One after another those that are not answered, and then the end. */
  private static List<Sign> askedFirst(
      List<Question> flags, Outcome end, Predicate<Answers> raised) {
    var signs = new ArrayList<Sign>();
    Predicate<Answers> open = raised;
    for (Question flag : flags) {
      signs.add(new Sign(flag.id(), open.and(it -> !it.has(flag.id()))));
      open = open.and(it -> it.has(flag.id()));
    }
    signs.add(new Sign(end.id(), open));
    return signs;
  }

  private static void add(
      StateMachineTransitionConfigurer<String, Event> transitions,
      Question from,
      String to,
      Event event,
      Guard<String, Event> guard)
      throws Exception {
    transitions.withExternal().source(from.id()).target(to).event(event).guard(guard);
  }

  /** The route holds and none before it does. */
  private static Predicate<Answers> onlyRoute(List<Route> routes, int index) {
    List<Condition> before = routes.subList(0, index).stream().map(Route::when).toList();
    Condition when = routes.get(index).when();
    return answers -> when.test(answers) && before.stream().noneMatch(it -> it.test(answers));
  }

  private static Guard<String, Event> guard(Predicate<Answers> open) {
    return context ->
        context.getMessageHeader(ANSWERS) instanceof Answers answers && open.test(answers);
  }
}
