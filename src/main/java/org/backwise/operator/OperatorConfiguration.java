package org.backwise.operator;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import org.backwise.content.Contents;
import org.backwise.dialog.Dialogs;
import org.backwise.insight.DailyCounts;
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

/** The operator's pages, each a router of its own. Without an account there is none of them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(WithAccount.class)
class OperatorConfiguration {

  @Bean
  Frame operatorFrame() {
    return new Frame();
  }

  @Bean
  Figures figures(Frame frame, DailyCounts counts, Clock clock) {
    return new Figures(frame, counts, clock);
  }

  @Bean
  RouterFunction<ServerResponse> operatorStyles() {
    var styles = new ClassPathResource("/operator/operator.css");
    return RouterFunctions.route()
        .GET(
            "/operator.css",
            _ ->
                ServerResponse.ok()
                    .contentType(new MediaType("text", "css"))
                    .cacheControl(CacheControl.noCache())
                    .body(styles))
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> loginPage(Frame frame) {
    var page = new LoginPage(frame);
    return RouterFunctions.route().GET("/operator/login", page::show).build();
  }

  @Bean
  RouterFunction<ServerResponse> overviewPage(Figures figures, Dialogs dialogs) {
    var page = new OverviewPage(figures, dialogs);
    return RouterFunctions.route().GET("/operator", page::show).build();
  }

  @Bean
  RouterFunction<ServerResponse> stopsPage(Figures figures, Dialogs dialogs) {
    var page = new StopsPage(figures, dialogs);
    return RouterFunctions.route().GET("/operator/stops", page::show).build();
  }

  @Bean
  RouterFunction<ServerResponse> questionsPage(
      Figures figures, Dialogs dialogs, Contents contents) {
    var page = new QuestionsPage(figures, dialogs, contents);
    return RouterFunctions.route().GET("/operator/questions", page::show).build();
  }

  @Bean
  RouterFunction<ServerResponse> metricsText(PrometheusMeterRegistry meters) {
    var metrics = new MetricsText(meters);
    return RouterFunctions.route().GET("/actuator/prometheus", metrics::show).build();
  }
}
