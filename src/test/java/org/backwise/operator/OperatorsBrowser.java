package org.backwise.operator;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the operator's door, as their browser speaks. Follows no redirect. */
final class OperatorsBrowser {

  static final String NAME = "owner";
  static final String PASSWORD = "a-long-password";

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final int port;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  OperatorsBrowser(int port) {
    this.port = port;
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  HttpResponse<String> getAs(String path, String name, String password) {
    String both = name + ":" + password;
    String encoded = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    return send(request(path).header("Authorization", "Basic " + encoded));
  }

  HttpResponse<String> logsIn(String name, String password) {
    return posts("/operator/login", "&name=" + encoded(name) + "&password=" + encoded(password));
  }

  HttpResponse<String> logsOut() {
    return posts("/operator/logout", "");
  }

  /** Posts what the form of a page would. */
  private HttpResponse<String> posts(String path, String fields) {
    String page = path.endsWith("login") ? path : "/operator";
    Matcher token = TOKEN.matcher(get(page).body());
    return postsAsItIs(path, (token.find() ? "_csrf=" + encoded(token.group(1)) : "") + fields);
  }

  HttpResponse<String> postsAsItIs(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  Optional<String> session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(it -> it.getName().equals("backwise-operator"))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** Asks with a session of somebody else's. */
  HttpResponse<String> getWith(String session, String path) {
    return send(request(path).header("Cookie", "backwise-operator=" + session));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
