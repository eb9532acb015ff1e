package org.backwise.chat;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.websocket.api.Configurable;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
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

  /**
   * Turns compression off: it would cost a resting chat more memory than everything else. Jetty
   * negotiates it by itself and does not look at what Spring's handshake would allow.
   */
  @Override
  public void setServletContext(ServletContext servletContext) {
    super.setServletContext(servletContext);
    var context = ServletContextHandler.getServletContextHandler(servletContext);
    WebSocketServerComponents.getWebSocketComponents(context)
        .getExtensionRegistry()
        .unregister("permessage-deflate");
  }
}
