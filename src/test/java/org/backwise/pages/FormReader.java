package org.backwise.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser that knows forms, links and cookies, and nothing of scripts. */
final class FormReader {

  /** A form as it would be sent. */
  record Filled(String action, List<Map.Entry<String, String>> fields) {}

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String service;
  private final String language;
  private Document page = new Document("");
  private HttpResponse<String> response;

  FormReader(int port, String language) {
    this.service = "http://localhost:" + port;
    this.language = language;
    this.response = get("/plain");
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(service).resolve(path))
        .header("Accept-Language", language);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      response = http.send(request.build(), BodyHandlers.ofString());
      page = Jsoup.parse(response.body(), response.uri().toString());
      return response;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  Document page() {
    return page;
  }

  HttpResponse<String> response() {
    return response;
  }

  String heading() {
    return page.select("h1").text();
  }

  String says() {
    return page.select("main").text();
  }

  /** The id of the question that waits; empty at an end. */
  String step() {
    return page.select("form.question").attr("data-step");
  }

  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  void forgetCookies() {
    cookies.getCookieStore().removeAll();
  }

  /** The form with this button, filled, and the button pressed. */
  Filled form(String button, Map<String, String> typed) {
    Element pressed =
        page.select("main button, header button").stream()
            .filter(it -> it.text().equals(button))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button '" + button + "' in " + says()));
    FormElement form = (FormElement) Objects.requireNonNull(pressed.closest("form"));
    var fields = new ArrayList<Map.Entry<String, String>>();
    form.formData().stream()
        .filter(it -> !typed.containsKey(it.key()))
        .forEach(it -> fields.add(Map.entry(it.key(), it.value())));
    fields.addAll(typed.entrySet());
    if (pressed.hasAttr("name")) {
      fields.add(Map.entry(pressed.attr("name"), pressed.attr("value")));
    }
    return new Filled(form.attr("action"), fields);
  }

  /** The waiting question with these answers marked. */
  Filled answer(List<String> values) {
    FormElement form = (FormElement) page.expectFirst("form.question");
    var fields = new ArrayList<Map.Entry<String, String>>();
    form.select("input[type=hidden]")
        .forEach(it -> fields.add(Map.entry(it.attr("name"), it.attr("value"))));
    for (String value : values) {
      boolean there =
          form.select("input[name=value]").stream()
              .anyMatch(
                  it ->
                      it.attr("value").equals(value)
                          || it.id().equals("answer") && !it.hasAttr("type"));
      assertThat(there).as("%s can be answered at %s", value, step()).isTrue();
      fields.add(Map.entry("value", value));
    }
    return new Filled(form.attr("action"), fields);
  }

  HttpResponse<String> post(Filled form) {
    return post(form, Map.of());
  }

  HttpResponse<String> post(Filled form, Map<String, String> headers) {
    String body =
        form.fields().stream()
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        request(form.action())
            .POST(BodyPublishers.ofString(body))
            .header("Content-Type", "application/x-www-form-urlencoded");
    headers.forEach(request::header);
    return send(request);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  void presses(String button) {
    post(form(button, Map.of()));
  }

  void types(String text) {
    post(form(page.select("form.say button").text(), Map.of("text", text)));
  }

  void chooses(String... values) {
    post(answer(List.of(values)));
  }

  void follows(String link) {
    Element found =
        page.select("main a").stream()
            .filter(it -> it.text().startsWith(link))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no link '" + link + "' in " + says()));
    get(found.attr("href"));
  }
}
