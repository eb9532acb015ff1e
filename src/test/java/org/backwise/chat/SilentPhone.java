package org.backwise.chat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;

/** A client that answers no ping: a phone that has lost its network. Bare bytes (RFC 6455). */
final class SilentPhone implements AutoCloseable {

  private static final String UPGRADE =
      """
      GET /chat HTTP/1.1
      Host: localhost
      Connection: Upgrade
      Upgrade: websocket
      Sec-WebSocket-Version: 13
      Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
      Sec-WebSocket-Protocol: backwise.v1
      Sec-WebSocket-Extensions: permessage-deflate

      """
          .replace("\n", "\r\n");

  private final Socket socket;

  SilentPhone(int port) throws IOException {
    this.socket = new Socket("localhost", port);
  }

  /** The head of the answer to the upgrade. */
  String handshake() throws IOException {
    socket.getOutputStream().write(UPGRADE.getBytes(ISO_8859_1));
    var head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      head.append((char) socket.getInputStream().read());
    }
    return head.toString();
  }

  void sayHello() throws IOException {
    send("{\"type\":\"hello\"}");
  }

  /** Sends a frame of up to 125 bytes. */
  void send(String text) throws IOException {
    byte[] bytes = text.getBytes(ISO_8859_1);
    var frame = new ByteArrayOutputStream();
    frame.write(0x81); // a whole text frame
    frame.write(0x80 | bytes.length); // masked, as a client must; the mask is zero
    frame.write(new byte[4]);
    frame.write(bytes);
    socket.getOutputStream().write(frame.toByteArray());
  }

  /** Everything that comes until the other end is gone. */
  String readToTheEnd() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
