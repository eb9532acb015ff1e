package org.backwise.chat;

import org.backwise.door.Limits;
import org.backwise.handout.Handouts;
import org.backwise.triage.Triage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The chat at {@code /chat}, the same without WebSocket at {@code /chat/turns}, what a change would
 * do at {@code /chat/previews}, and what is taken away at {@code /chat/handouts}. A command that
 * starts the service without its web part has none of it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSocket
@EnableConfigurationProperties({ChatProperties.class, OriginProperties.class})
class ChatConfiguration {

  @Bean
  MessageReader messageReader(JsonMapper json) {
    return new MessageReader(json);
  }

  @Bean
  FrontDesk frontDesk(Triage triage, ApplicationAvailability availability) {
    return new FrontDesk(
        triage, () -> availability.getReadinessState() == ReadinessState.REFUSING_TRAFFIC);
  }

  @Bean
  Peers peers(ChatProperties properties) {
    return new Peers(properties);
  }

  @Bean
  Audience audience(JsonMapper json) {
    return new Audience(json);
  }

  @Bean
  FollowedElsewhere followedElsewhere(Audience audience, FrontDesk desk) {
    return new FollowedElsewhere(audience, desk);
  }

  @Bean
  ChatHandler chatHandler(
      MessageReader reader,
      FrontDesk desk,
      Peers peers,
      Audience audience,
      Limits limits,
      ChatProperties properties,
      JsonMapper json) {
    return new ChatHandler(
        reader,
        desk,
        peers,
        audience,
        limits,
        (socket, address) -> new Peer(socket, properties, json, address, limits));
  }

  @Bean
  WebSocketConfigurer chatSocket(
      ChatHandler handler, OriginProperties origins, ChatProperties properties) {
    return registry ->
        registry
            .addHandler(handler, "/chat")
            .setHandshakeHandler(new JettyHandshakeHandler(properties.pingEvery()))
            .addInterceptors(new Handshake())
            .setAllowedOriginPatterns(origins.patterns());
  }

  @Bean
  RouterFunction<ServerResponse> postedTurns(
      MessageReader reader, FrontDesk desk, Audience audience, Limits limits, JsonMapper json) {
    var posted = new PostedTurns(reader, desk, audience, limits, json);
    return RouterFunctions.route().POST("/chat/turns", posted::take).build();
  }

  @Bean
  RouterFunction<ServerResponse> postedPreviews(
      MessageReader reader, FrontDesk desk, Limits limits, JsonMapper json) {
    var posted = new PostedPreviews(reader, desk, limits, json);
    return RouterFunctions.route().POST("/chat/previews", posted::give).build();
  }

  @Bean
  RouterFunction<ServerResponse> servedPictures(Triage triage) {
    var pictures = new ServedPictures(triage);
    return RouterFunctions.route().GET("/pictures/{name}", pictures::find).build();
  }

  @Bean
  RouterFunction<ServerResponse> postedHandouts(
      Handouts handouts, FrontDesk desk, Limits limits, JsonMapper json) {
    var posted = new PostedHandouts(handouts, desk, limits, json);
    return RouterFunctions.route().POST("/chat/handouts/{form}", posted::give).build();
  }
}
