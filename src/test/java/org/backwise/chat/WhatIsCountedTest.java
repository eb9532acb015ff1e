package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.BackwiseApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The whole service: what is left in the store of chats that were had. */
class WhatIsCountedTest {

  private static final String WORD = "quetzalcoatl";

  @TempDir private Path folder;

  @Test
  void a_chat_leaves_numbers_by_day_and_nothing_of_the_person() throws Exception {
    String conversation;
    try (var service = start();
        var client = new Client(port(service))) {
      conversation =
          client.send("{'type':'hello','locale':'en-GB'}").next().at("/conversation").asString();
      client.next();
      say(client, "a", "heat or ice?");
      say(client, "b", WORD + " " + WORD + " blub");
      send(client, "{'type':'command','id':'c','command':'why'}");
      send(client, "{'type':'choose','id':'d','step':'start','values':['ready']}");
      send(client, "{'type':'choose','id':'d','step':'start','values':['ready']}");
      send(client, "{'type':'choose','id':'e','step':'collapse','values':['yes']}");
      send(client, "{'type':'command','id':'f','command':'repeat'}");
      send(client, "{'type':'change','id':'f2','step':'start','values':['under-18']}");
      send(client, "{'type':'change','id':'f3','step':'start','values':['ready']}");
      send(client, "{'type':'change','id':'g','step':'collapse','values':['no']}");
      say(client, "h", "I cannot feel anything between my legs");
    }

    Map<String, Long> counts = counts();
    assertThat(counts)
        .containsEntry("chat-begun ", 1L)
        .containsEntry("asked start", 1L)
        .containsEntry("moved-on start", 1L)
        .containsEntry("why start", 1L)
        .containsEntry("asked collapse", 1L)
        .containsEntry("moved-on collapse", 1L)
        .containsEntry("outcome emergency", 1L)
        .containsEntry("changed collapse", 1L)
        .containsEntry("asked serious-start", 1L)
        .containsEntry("alert saddle-numbness", 1L);
    assertThat(counts.keySet()).anyMatch(it -> it.startsWith("answered "));
    assertThat(counts.values()).allMatch(it -> it <= 2);
    assertThat(rows().toString()).doesNotContain(WORD, conversation, "127.0.0.1", ":");
  }

  private static JsonNode say(Client client, String id, String text) {
    return send(client, "{'type':'say','id':'" + id + "','text':'" + text + "'}");
  }

  private static JsonNode send(Client client, String frame) {
    JsonNode answer = client.send(frame).next();
    assertThat(answer.at("/type").asString()).isEqualTo("replies");
    return answer;
  }

  /** Stored at its end only, so that the close is seen to store too. */
  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(BackwiseApplication.class)
        .run(
            "--server.port=0",
            "--backwise.insight.store-every=1h",
            "--backwise.store.file=" + folder.resolve("store.db"));
  }

  private static int port(ConfigurableApplicationContext context) {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private Map<String, Long> counts() throws Exception {
    var counts = new TreeMap<String, Long>();
    rows().forEach(it -> counts.put(it.get(1) + " " + it.get(2), Long.valueOf(it.getLast())));
    return counts;
  }

  private List<List<String>> rows() throws Exception {
    var rows = new ArrayList<List<String>>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.db"));
        var statement = connection.createStatement();
        var row = statement.executeQuery("select * from daily_count")) {
      while (row.next()) {
        var columns = new ArrayList<String>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          columns.add(row.getString(i));
        }
        rows.add(columns);
      }
    }
    return rows;
  }
}
