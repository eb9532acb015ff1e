package org.backwise.chat;

import static org.backwise.chat.ErrorCode.BAD_MESSAGE;
import static org.backwise.chat.ErrorCode.HELLO_FIRST;
import static org.backwise.chat.ErrorCode.TOO_FAST;

import java.util.List;
import java.util.Objects;
import org.backwise.chat.ClientMessage.Hello;
import org.backwise.chat.ClientMessage.Ping;
import org.backwise.chat.ClientMessage.Spoken;
import org.backwise.chat.Reading.Read;
import org.backwise.chat.Reading.Unusable;
import org.backwise.chat.ServerMessage.Pong;
import org.backwise.chat.ServerMessage.Replies;
import org.backwise.chat.ServerMessage.Welcome;
import org.backwise.door.Address;
import org.backwise.door.Limits;
import org.backwise.triage.PersonMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/**
 * The protocol over WebSocket. A connection's frames are handled one after the other, each on a
 * virtual thread; the next is not read before the reply to the last is sent.
 */
final class ChatHandler extends TextWebSocketHandler {

  private static final String PEER = Peer.class.getName();

  private final MessageReader reader;
  private final FrontDesk desk;
  private final Peers peers;
  private final Audience audience;
  private final Limits limits;
  private final PeerFactory newPeer;

  /** Makes the other end of a connection that has opened. */
  interface PeerFactory {
    Peer of(WebSocketSession socket, Address address);
  }

  ChatHandler(
      MessageReader reader,
      FrontDesk desk,
      Peers peers,
      Audience audience,
      Limits limits,
      PeerFactory newPeer) {
    this.reader = reader;
    this.desk = desk;
    this.peers = peers;
    this.audience = audience;
    this.limits = limits;
    this.newPeer = newPeer;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession socket) {
    Peer peer = newPeer.of(socket, Handshake.addressOf(socket));
    if (!limits.open(peer.address())) {
      // The handshake was done in order to say this: a page cannot see why a handshake failed.
      peer.close(Closing.TOO_MANY);
      return;
    }
    socket.getAttributes().put(PEER, peer);
    peers.add(peer);
  }

  @Override
  protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
    Peer peer = peerOf(socket);
    if (peer != null) {
      peer.times().heard();
      peer.inTurn(() -> handle(peer, reader.read(message.getPayload())));
    }
  }

  @Override
  protected void handlePongMessage(WebSocketSession socket, PongMessage message) {
    Peer peer = peerOf(socket);
    if (peer != null) {
      peer.times().heard();
    }
  }

  @Override
  public void handleTransportError(WebSocketSession socket, Throwable exception) {
    // A phone that changes networks; the connection's end is told by afterConnectionClosed.
  }

  @Override
  public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
    Peer peer = peerOf(socket);
    if (peer == null) {
      return;
    }
    peer.ended();
    peers.remove(peer);
    limits.closed(peer.address());
    String conversation = peer.conversation();
    if (conversation != null) {
      audience.leave(conversation, peer);
    }
  }

  private void handle(Peer peer, Reading reading) {
    String conversation = peer.conversation();
    if (!peer.maySpeak() || !limits.maySpeak(peer.address())) {
      slowDown(peer, reading);
    } else if (conversation == null) {
      handleFirst(peer, reading);
    } else {
      handle(peer, conversation, reading);
    }
  }

  private void handleFirst(Peer peer, Reading reading) {
    switch (reading) {
      case Read(Hello hello) -> greetAlone(peer, hello);
      case Read(Spoken _), Read(Ping _) -> turnAway(peer, refusal(peer, reading.id(), HELLO_FIRST));
      case Unusable(var to, var code) -> turnAway(peer, refusal(peer, to, code));
    }
  }

  private void handle(Peer peer, String conversation, Reading reading) {
    switch (reading) {
      case Read(Spoken(var message)) -> hear(peer, conversation, message);
      case Read(Ping _) -> peer.send(new Pong());
      case Read(Hello _) -> peer.send(refusal(peer, null, BAD_MESSAGE));
      case Unusable(var to, var code) -> peer.send(refusal(peer, to, code));
    }
  }

  private void greetAlone(Peer peer, Hello hello) {
    String resumed = hello.conversation();
    if (resumed == null) {
      greet(peer, hello);
      return;
    }
    try (var _ = audience.aloneIn(resumed)) {
      greet(peer, hello);
    }
  }

  private void greet(Peer peer, Hello hello) {
    switch (desk.greet(hello)) {
      case Welcome welcome -> welcomeAlone(peer, welcome, hello.after());
      case ServerMessage.Refusal error -> {
        peer.send(error);
        peer.close(Closing.afterRefusedHello(error.code()));
      }
      case Replies _, Pong _ -> throw new IllegalStateException("not an answer to a hello");
    }
  }

  /** A new conversation is known to others as soon as its welcome is sent. */
  private void welcomeAlone(Peer peer, Welcome welcome, long after) {
    try (var _ = audience.aloneIn(welcome.conversation())) {
      welcome(peer, welcome, after);
    }
  }

  private void welcome(Peer peer, Welcome welcome, long after) {
    peer.times().acted();
    peer.welcomedTo(welcome.conversation(), welcome.dialog().version(), after);
    peer.speaks(welcome.locale());
    peer.send(welcome.withoutMissed());
    for (Replies missed : Objects.requireNonNullElse(welcome.missed(), List.<Replies>of())) {
      peer.send(missed);
      // It may have been said just now, since the questions were corrected.
      audience.share(welcome.conversation(), missed, peer);
    }
    audience.join(welcome.conversation(), peer);
    if (peer.hasEnded()) {
      // It ended while it was welcomed, and has left before it joined.
      audience.leave(welcome.conversation(), peer);
    }
  }

  private void hear(Peer peer, String conversation, PersonMessage message) {
    peer.times().acted();
    try (var _ = audience.aloneIn(conversation)) {
      ServerMessage answer = desk.hear(conversation, message, peer.locale());
      peer.send(answer);
      if (answer instanceof Replies replies) {
        audience.share(conversation, replies, peer);
      }
    }
  }

  private ServerMessage.Refusal refusal(Peer peer, @Nullable String to, ErrorCode code) {
    return desk.refusal(to, code, peer.locale());
  }

  private void slowDown(Peer peer, Reading reading) {
    if (peer.mayBeRefused()) {
      peer.send(refusal(peer, reading.id(), TOO_FAST));
    } else {
      peer.close(Closing.TOO_MANY);
    }
  }

  private static void turnAway(Peer peer, ServerMessage.Refusal error) {
    peer.send(error);
    peer.close(Closing.NO_HELLO_FIRST);
  }

  private static @Nullable Peer peerOf(WebSocketSession socket) {
    return (Peer) socket.getAttributes().get(PEER);
  }
}
