package org.backwise.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.backwise.cluster.Memory.Given;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person might send next: mostly an answer, now and then something else. */
final class Messages {

  /**
   * @param id the client's own
   * @param answer what is recorded when it is acknowledged; null if it answers nothing
   */
  record Message(String id, String frame, @Nullable Given answer) {}

  /** In a hundred: the answers of an adult with no warning sign, whose conversation is longest. */
  private static final int LONG = 97;

  private static final Set<String> GO_ON = Set.of("ready", "no");

  private final Random chance;
  private int count;

  Messages(Random chance) {
    this.chance = chance;
  }

  Message next(JsonNode pending) {
    return switch (chance.nextInt(100)) {
      case 0, 1, 2 -> message(null, Map.of("type", "say", "text", "Is heat or ice better?"));
      case 3, 4, 5 -> command("why");
      case 6, 7 -> command("repeat");
      default -> choose(pending);
    };
  }

  Message command(String name) {
    return message(null, Map.of("type", "command", "command", name));
  }

  Message choose(JsonNode pending) {
    String step = pending.path("step").asString();
    List<JsonNode> chosen = chosen(pending);
    List<String> values = chosen.stream().map(it -> it.path("value").asString()).toList();
    List<String> labels = chosen.stream().map(it -> it.path("label").asString()).toList();
    return message(
        new Given(step, values, labels), Map.of("type", "choose", "step", step, "values", values));
  }

  private List<JsonNode> chosen(JsonNode pending) {
    List<JsonNode> choices = pending.path("choices").valueStream().toList();
    return switch (pending.path("answer").asString()) {
      case "yes-no-unsure", "one" -> List.of(one(choices));
      case "many" -> some(choices);
      case "number" -> List.of(number(pending));
      case String other -> throw new IllegalStateException("no answer to " + other);
    };
  }

  private JsonNode one(List<JsonNode> choices) {
    return choices.stream()
        .filter(it -> GO_ON.contains(it.path("value").asString()))
        .filter(_ -> chance.nextInt(100) < LONG)
        .findFirst()
        .orElseGet(() -> any(choices));
  }

  private List<JsonNode> some(List<JsonNode> choices) {
    var some = new ArrayList<JsonNode>();
    for (JsonNode choice : choices) {
      if (!choice.path("exclusive").asBoolean(false) && chance.nextInt(4) == 0) {
        some.add(choice);
      }
    }
    return some.isEmpty() ? List.of(any(choices)) : some;
  }

  private JsonNode number(JsonNode pending) {
    int min = pending.path("min").asInt();
    int max = pending.path("max").asInt();
    String number = Integer.toString(chance.nextInt(min, max + 1));
    return JsonMapper.shared().valueToTree(Map.of("value", number, "label", number));
  }

  private JsonNode any(List<JsonNode> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }

  private Message message(@Nullable Given answer, Map<String, Object> fields) {
    String id = "m-" + count++ + "-" + Integer.toHexString(chance.nextInt());
    var frame = JsonMapper.shared().createObjectNode().put("id", id);
    fields.forEach((name, value) -> frame.set(name, JsonMapper.shared().valueToTree(value)));
    return new Message(id, frame.toString(), answer);
  }
}
