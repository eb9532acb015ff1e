package org.backwise.load;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/**
 * The bare stack of the service, with its settings: Spring's handler, Jetty, virtual threads, and
 * nothing behind it. It answers with the frames that were recorded. Not annotated as a
 * configuration, so that a scan of the packages passes it by.
 */
@EnableAutoConfiguration(
    exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@EnableWebSocket
public class EchoServer {

  /** Where the script is. */
  static final String SCRIPT = "echo.script";

  public static void main(String[] settings) {
    SpringApplication.run(EchoServer.class, settings);
  }

  @Bean
  WebSocketConfigurer echo(Environment environment) throws IOException {
    Script script = Script.read(Path.of(environment.getRequiredProperty(SCRIPT)));
    var handshake = new DefaultHandshakeHandler();
    handshake.setSupportedProtocols("backwise.v1");
    return registry ->
        registry.addHandler(new Echo(script), "/chat").setHandshakeHandler(handshake);
  }

  private static final class Echo extends TextWebSocketHandler {

    private static final TextMessage WELCOME = new TextMessage("{\"type\":\"welcome\"}");
    private static final TextMessage OPENING =
        new TextMessage("{\"type\":\"replies\",\"seq\":1,\"padding\":\"" + "x".repeat(600) + "\"}");

    private final Script script;

    private Echo(Script script) {
      this.script = script;
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage message)
        throws IOException {
      String request = message.getPayload();
      if (request.startsWith("{\"type\":\"hello\"")) {
        socket.sendMessage(WELCOME);
        socket.sendMessage(OPENING);
      } else {
        socket.sendMessage(new TextMessage(script.replyTo(request)));
      }
    }
  }
}
