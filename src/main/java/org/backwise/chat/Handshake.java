package org.backwise.chat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backwise.door.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Refuses a client that speaks other versions only, and notes the address for the limits. */
final class Handshake implements HandshakeInterceptor {

  /** The subprotocol: the version of the frames. */
  static final String VERSION = "backwise.v1";

  private static final String ADDRESS = Address.class.getName();

  static Address addressOf(WebSocketSession socket) {
    return (Address) Objects.requireNonNull(socket.getAttributes().get(ADDRESS));
  }

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> attributes) {
    List<String> offered = new WebSocketHttpHeaders(request.getHeaders()).getSecWebSocketProtocol();
    if (!offered.isEmpty() && !offered.contains(VERSION)) {
      response.setStatusCode(HttpStatus.BAD_REQUEST);
      return false;
    }
    attributes.put(ADDRESS, addressOf(request));
    return true;
  }

  private static Address addressOf(ServerHttpRequest request) {
    // From the request and not from the socket, since only this one knows of a trusted proxy.
    var servletRequest = ((ServletServerHttpRequest) request).getServletRequest();
    return Address.of(servletRequest.getRemoteAddr());
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      @Nullable Exception exception) {}
}
