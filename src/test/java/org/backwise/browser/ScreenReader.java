package org.backwise.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Chromium hands to a screen reader, in the order in which that reads it. */
record ScreenReader(Page page) {

  /** One stop of the reading: "button", "Yes". */
  record Heard(String role, String name) {

    @Override
    public String toString() {
      return role + " " + name;
    }
  }

  /** All of the page from its top, and what is said of each. */
  List<Heard> reads() {
    var session = page.context().newCDPSession(page);
    var nodes = new HashMap<String, JsonObject>();
    JsonObject tree = session.send("Accessibility.getFullAXTree");
    session.detach();
    JsonObject root = null;
    for (JsonElement each : tree.getAsJsonArray("nodes")) {
      JsonObject node = each.getAsJsonObject();
      nodes.put(node.get("nodeId").getAsString(), node);
      root = root == null ? node : root;
    }
    var heard = new ArrayList<Heard>();
    if (root != null) {
      read(root, nodes, heard);
    }
    return heard;
  }

  private static void read(JsonObject node, Map<String, JsonObject> nodes, List<Heard> heard) {
    if (!node.get("ignored").getAsBoolean()) {
      heard.add(new Heard(value(node, "role"), value(node, "name")));
    }
    for (JsonElement child : node.getAsJsonArray("childIds")) {
      JsonObject below = nodes.get(child.getAsString());
      if (below != null) {
        read(below, nodes, heard);
      }
    }
  }

  private static String value(JsonObject node, String property) {
    JsonObject found = node.getAsJsonObject(property);
    return found == null || found.get("value") == null ? "" : found.get("value").getAsString();
  }
}
