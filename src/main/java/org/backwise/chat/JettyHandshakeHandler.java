package org.backwise.chat;

import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.websocket.api.Configurable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.server.jetty.JettyRequestUpgradeStrategy;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Opens connections in Jetty, with limits that fit a chat. */
final class JettyHandshakeHandler extends DefaultHandshakeHandler {

  JettyHandshakeHandler(Duration pingEvery) {
    super(strategy(pingEvery));
    setSupportedProtocols(Handshake.VERSION);
  }

  private static JettyRequestUpgradeStrategy strategy(Duration pingEvery) {
    var strategy = new JettyRequestUpgradeStrategy();
    strategy.addWebSocketConfigurer(socket -> configure(socket, pingEvery));
    return strategy;
  }

  private static void configure(Configurable socket, Duration pingEvery) {
    socket.setMaxTextMessageSize(MessageReader.FRAME_LIMIT);
    socket.setMaxBinaryMessageSize(MessageReader.FRAME_LIMIT);
    // Only a last resort: Peers cuts off earlier who does not answer its pings.
    socket.setIdleTimeout(pingEvery.multipliedBy(4));
  }

  /** No compression: it would cost a resting chat more memory than everything else. */
  @Override
  protected List<WebSocketExtension> filterRequestedExtensions(
      ServerHttpRequest request,
      List<WebSocketExtension> requested,
      List<WebSocketExtension> supported) {
    return List.of();
  }
}
