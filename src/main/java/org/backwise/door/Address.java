package org.backwise.door;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who is counted together for the limits: an IPv4 address, or an IPv6 network of 64 bits, since one
 * subscriber has all addresses of such a network. Held in memory only; never stored or logged.
 */
public record Address(String key) {

  private static final int NETWORK_BYTES = 8;

  /** From what the servlet container calls the remote address. */
  public static Address of(String remote) {
    try {
      InetAddress address = InetAddress.ofLiteral(remote);
      return new Address(address instanceof Inet6Address v6 ? network(v6) : remote);
    } catch (IllegalArgumentException _) {
      // Behind a proxy it is what the proxy wrote.
      return new Address("unknown");
    }
  }

  private static String network(Inet6Address address) {
    byte[] network = Arrays.copyOf(address.getAddress(), NETWORK_BYTES);
    return HexFormat.of().formatHex(network);
  }

  @Override
  public String toString() {
    return "Address[not shown]";
  }
}
