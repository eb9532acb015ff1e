package org.backwise.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.cluster.Recorded;
import tools.jackson.databind.json.JsonMapper;

/**
 * Conversations that everybody plays again. The id of a request says which one it is, so that the
 * echo can answer with the frame that the service would send.
 */
record Script(List<Scene> scenes) {

  /** One conversation: each request in two parts, with the place of its id between them. */
  record Scene(List<String> before, List<String> after, List<String> replies) {

    int length() {
      return replies.size();
    }

    private static Scene of(Recorded it) {
      List<String[]> parts =
          IntStream.range(0, it.requests().size())
              .mapToObj(n -> it.requests().get(n).split(it.ids().get(n), 2))
              .toList();
      return new Scene(
          parts.stream().map(part -> part[0]).toList(),
          parts.stream().map(part -> part[1]).toList(),
          it.replies());
    }
  }

  static Script of(List<Recorded> conversations) {
    return new Script(conversations.stream().map(Scene::of).toList());
  }

  static Script read(Path file) throws IOException {
    return JsonMapper.shared().readValue(Files.readString(file), Script.class);
  }

  Path write(Path file) throws IOException {
    return Files.writeString(file, JsonMapper.shared().writeValueAsString(this));
  }

  /**
   * @param nonce makes the id unique in its conversation
   */
  String request(int scene, int turn, long nonce) {
    Scene played = scenes.get(scene);
    return played.before().get(turn) + scene + "." + turn + "." + nonce + played.after().get(turn);
  }

  /** The frame that the service sent when this was recorded. */
  String replyTo(String request) {
    int begin = request.indexOf("\"id\":\"") + 6;
    int dot = request.indexOf('.', begin);
    int end = request.indexOf('.', dot + 1);
    int scene = Integer.parseInt(request, begin, dot, 10);
    int turn = Integer.parseInt(request, dot + 1, end, 10);
    return scenes.get(scene).replies().get(turn);
  }

  @Override
  public String toString() {
    var lengths = scenes.stream().flatMap(it -> it.replies().stream()).mapToInt(String::length);
    var sizes = lengths.summaryStatistics();
    return "%d conversations of %.1f turns; replies of %,.0f characters in the mean, at most %,d"
        .formatted(
            scenes.size(),
            scenes.stream().mapToInt(Scene::length).average().orElse(0),
            sizes.getAverage(),
            sizes.getMax());
  }
}
