package org.backwise.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** People with open connections to one server. */
final class Crowd implements AutoCloseable {

  private static final int HANDSHAKES_AT_ONCE = 100;
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .executor(Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory()))
          .build();

  private final List<Person> people = new ArrayList<>();
  private final Figures figures = new Figures();

  /** Opens the connections, and returns when everybody is greeted. */
  Crowd(int port, int size, Script script) {
    URI chat = URI.create("ws://127.0.0.1:" + port + "/chat");
    var places = new Semaphore(HANDSHAKES_AT_ONCE);
    for (int i = 0; i < size; i++) {
      places.acquireUninterruptibly();
      var person = new Person(script, figures);
      people.add(person);
      HTTP.newWebSocketBuilder()
          .subprotocols("backwise.v1")
          .buildAsync(chat, person)
          .whenComplete((_, failed) -> giveUpIf(failed, person));
      person.ready().whenComplete((_, _) -> places.release());
    }
    CompletableFuture.allOf(people.stream().map(Person::ready).toArray(CompletableFuture[]::new))
        .orTimeout(2, TimeUnit.MINUTES)
        .join();
  }

  private static void giveUpIf(@Nullable Throwable failed, Person person) {
    if (failed != null) {
      person.ready().completeExceptionally(failed);
    }
  }

  Figures figures() {
    return figures;
  }

  /** Turns a second when everybody takes one after the other. */
  double talkEagerly(Duration warmUp, Duration time) {
    people.forEach(it -> it.beEager(true));
    sleep(warmUp);
    figures.reset();
    long begun = System.nanoTime();
    sleep(time);
    double perSecond = figures.turns() * 1e9 / (System.nanoTime() - begun);
    people.forEach(it -> it.beEager(false));
    sleep(Duration.ofMillis(300));
    return perSecond;
  }

  /** So many turns a second, evenly, whatever the server makes of it. */
  void talkPaced(double perSecond, Duration time) {
    figures.reset();
    long begun = System.nanoTime();
    long count = (long) (perSecond * time.toNanos() / 1e9);
    for (long n = 0; n < count; n++) {
      long due = begun + (long) (n * 1e9 / perSecond);
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      people.get((int) (n % people.size())).turnIsDue(due);
    }
    for (int i = 0; i < 100 && figures.turns() < count; i++) {
      sleep(Duration.ofMillis(100));
    }
  }

  @Override
  public void close() {
    people.forEach(Person::hangUp);
  }

  static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
