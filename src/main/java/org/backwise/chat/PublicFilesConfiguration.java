package org.backwise.chat;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.CorsRegistration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What anybody may fetch: the widget, the demo page and the protocol's description. The first two
 * are Spring Boot's static files, see {@code application.yml} for how they are cached.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PublicFilesConfiguration implements WebMvcConfigurer {

  private final OriginProperties origins;
  private final WebProperties web;

  PublicFilesConfiguration(OriginProperties origins, WebProperties web) {
    this.origins = origins;
    this.web = web;
  }

  /**
   * Around the checks of Spring, of the socket's origin and of a posted turn's. Static, so that
   * Jetty, which asks for filters as it starts, cannot trip over the origins.
   */
  @Bean
  static FilterRegistrationBean<RefusedOrigins> refusedOrigins() {
    var registration = new FilterRegistrationBean<>(new RefusedOrigins());
    registration.addUrlPatterns("/chat", "/chat/turns", "/chat/previews", "/chat/handouts/*");
    return registration;
  }

  @Bean
  RouterFunction<ServerResponse> protocolDocument() {
    var document = new ClassPathResource("/chat/asyncapi.yaml");
    return RouterFunctions.route()
        .GET(
            "/chat/asyncapi.yaml",
            _ ->
                ServerResponse.ok()
                    .contentType(MediaType.APPLICATION_YAML)
                    .cacheControl(CacheControl.noCache())
                    .body(document))
        .build();
  }

  @Override
  public void addCorsMappings(CorsRegistry registry) {
    posted(registry, "/chat/turns");
    posted(registry, "/chat/previews");
    posted(registry, "/chat/handouts/*").exposedHeaders("Content-Disposition");
    // A module script, with those that it loads later, is fetched with CORS from whatever page
    // embeds it. Nothing in it is secret.
    registry.addMapping("/backwise-chat*.js").allowedOrigins("*").allowedMethods("GET");
    registry.addMapping("/pictures/*").allowedOrigins("*").allowedMethods("GET");
  }

  /** What pages of the configured origins may post to. */
  private CorsRegistration posted(CorsRegistry registry, String path) {
    return registry
        .addMapping(path)
        // Takes back Spring's "*", which would stay where no origin is configured.
        .allowedOrigins()
        .allowedOriginPatterns(origins.patterns())
        .allowedMethods("POST")
        .allowedHeaders("Authorization", "Content-Type");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/chat/examples/*.json")
        .addResourceLocations("classpath:/chat/examples/")
        .setCacheControl(CacheControl.noCache());
    // What the widget loads later has a hash of its content in its name, so it never changes.
    registry
        .addResourceHandler("/backwise-chat-*-*.js")
        .addResourceLocations(web.getResources().getStaticLocations())
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
  }
}
