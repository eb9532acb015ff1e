package org.backwise.operator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Lays pages out by the templates in {@code operator/}, inside of the frame that they share: {@code
 * frame.html}. The words are in the templates, in English only.
 */
final class Frame {

  private static final MediaType HTML = new MediaType("text", "html", UTF_8);

  private final SpringTemplateEngine templates = new SpringTemplateEngine();

  Frame() {
    var files = new ClassLoaderTemplateResolver(Frame.class.getClassLoader());
    files.setPrefix("operator/");
    files.setSuffix(".html");
    templates.setTemplateResolver(files);
  }

  /**
   * @param template a file in {@code operator/}, without its ending
   * @param model what it shows; {@code csrf} and {@code here}, the path of the page, are added
   */
  ServerResponse show(ServerRequest request, String template, Map<String, Object> model) {
    var all = new HashMap<>(model);
    all.put("here", request.path());
    request
        .attribute(CsrfToken.class.getName())
        .map(CsrfToken.class::cast)
        // Read now: the cookie that belongs to it must be set before the page is sent.
        .ifPresent(
            it ->
                all.put(
                    "csrf",
                    Map.of(
                        "name", it.getParameterName(),
                        "header", it.getHeaderName(),
                        "value", it.getToken())));
    String html = templates.process(template, new Context(Locale.UK, all));
    return ServerResponse.ok().contentType(HTML).body(html);
  }
}
