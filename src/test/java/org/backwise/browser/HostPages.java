package org.backwise.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody else's web site, on an origin of its own, which embeds the chat. */
final class HostPages implements AutoCloseable {

  private record Page(String html, Map<String, String> headers) {}

  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final HttpServer server;

  HostPages() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          Page page = pages.get(exchange.getRequestURI().getPath());
          byte[] body = page == null ? new byte[0] : page.html().getBytes(UTF_8);
          if (page != null) {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            page.headers().forEach(exchange.getResponseHeaders()::set);
          }
          exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  /** As a browser names it. */
  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Returns its address. */
  String shows(String path, String html, Map<String, String> headers) {
    pages.put(path, new Page(html, headers));
    return origin() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
