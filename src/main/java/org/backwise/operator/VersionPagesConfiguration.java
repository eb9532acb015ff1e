package org.backwise.operator;

import java.util.Map;
import org.backwise.dialog.Dialogs;
import org.backwise.triage.Trials;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The operator's pages about what is asked and how it looks. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(WithAccount.class)
class VersionPagesConfiguration {

  private static final Map<String, MediaType> FILES =
      Map.of(
          "try.js", new MediaType("text", "javascript"),
          "embed.js", new MediaType("text", "javascript"));

  @Bean
  RouterFunction<ServerResponse> drawnPage(Frame frame, Dialogs dialogs, Trials trials) {
    var page = new DrawnPage(frame, dialogs, trials);
    return RouterFunctions.route()
        .GET("/operator/drawn", page::show)
        .GET("/operator/drawings/{file}", page::draw)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> tryPage(Frame frame, Dialogs dialogs, Trials trials) {
    var page = new TryPage(frame, dialogs, trials);
    return RouterFunctions.route()
        .GET("/operator/try", page::show)
        .POST("/operator/try", page::bring)
        .GET("/operator/try/{name}", page::talk)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> embedPage(Frame frame, Trials trials) {
    var page = new EmbedPage(frame, trials);
    return RouterFunctions.route().GET("/operator/embed", page::show).build();
  }

  @Bean
  RouterFunction<ServerResponse> operatorScripts() {
    var routes = RouterFunctions.route();
    FILES.forEach(
        (name, type) ->
            routes.GET(
                "/operator/" + name,
                _ ->
                    ServerResponse.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.noCache())
                        .body(new ClassPathResource("/operator/" + name))));
    return routes.build();
  }
}
