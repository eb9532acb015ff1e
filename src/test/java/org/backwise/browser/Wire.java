package org.backwise.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The network between a browser and the service, bytes in both directions, as good or bad as set.
 */
final class Wire implements AutoCloseable {

  private static final int ROOM = 64 * 1024;
  private static final byte[] REFUSAL =
      "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(US_ASCII);

  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile int target;
  private volatile boolean down;
  private volatile boolean silent;
  private final CountDownLatch swallowed = new CountDownLatch(1);
  private volatile boolean socketsBlocked;
  private volatile long bytesPerSecond = Long.MAX_VALUE;
  private volatile long delayMillis;

  Wire(int target) throws IOException {
    this.target = target;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  String url() {
    return "http://localhost:" + door.getLocalPort() + "/";
  }

  /** Where it leads from now on. */
  void leadTo(int port) {
    target = port;
  }

  /** All connections end, and no new one gets through. */
  void cut() {
    down = true;
    open.forEach(Wire::end);
  }

  /** What is sent still arrives; nothing comes back, and no end is seen, as in a tunnel. */
  void swallowAnswers() {
    silent = true;
  }

  /** Waits until something of the service's was swallowed, so that something did arrive there. */
  void awaitSwallowed() throws InterruptedException {
    if (!swallowed.await(30, TimeUnit.SECONDS)) {
      throw new AssertionError("the service said nothing that could be swallowed");
    }
  }

  /** As a proxy that knows nothing of WebSocket. */
  void blockSockets() {
    socketsBlocked = true;
  }

  /** As slow as this, each way. */
  void slowDown(long bytesPerSecond, long delayMillis) {
    this.bytesPerSecond = bytesPerSecond;
    this.delayMillis = delayMillis;
  }

  /** Good again. What was swallowed stays so: its connections end. */
  void mend() {
    if (silent) {
      open.forEach(Wire::end);
    }
    down = silent = false;
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket browser = door.accept();
        Thread.ofVirtual().start(() -> connect(browser));
      } catch (IOException _) {
        // Closed.
      }
    }
  }

  private void connect(Socket browser) {
    try (browser;
        var service = new Socket(InetAddress.getLoopbackAddress(), target)) {
      if (down) {
        return;
      }
      open.add(browser);
      open.add(service);
      Thread back = Thread.ofVirtual().start(() -> carry(service, browser, true));
      carry(browser, service, false);
      back.join();
    } catch (IOException _) {
      // The service is away.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(browser);
    }
  }

  private void carry(Socket from, Socket to, boolean back) {
    var bytes = new byte[ROOM];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        if (!back && socketsBlocked && asksForASocket(bytes, count)) {
          from.getOutputStream().write(REFUSAL);
          break;
        }
        waitFor(count);
        if (back && silent) {
          swallowed.countDown();
        } else {
          out.write(Arrays.copyOf(bytes, count));
          out.flush();
        }
      }
    } catch (IOException _) {
      // One side is gone.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    if (!silent) {
      end(from);
      end(to);
    }
    open.remove(from);
    open.remove(to);
  }

  private void waitFor(int count) throws InterruptedException {
    if (delayMillis > 0) {
      Thread.sleep(delayMillis + 1000L * count / bytesPerSecond);
    }
  }

  private static boolean asksForASocket(byte[] bytes, int count) {
    return new String(bytes, 0, count, ISO_8859_1).contains("Upgrade: websocket");
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException _) {
      // Closed.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    open.forEach(Wire::end);
  }
}
