package org.backwise.door;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many a minute for each key, as a burst or spread. Remembers a limited number of keys: the ones
 * not heard of for longest are dropped, and begin with a full allowance if they come back.
 */
final class Allowance {

  private final int perMinute;
  private final Map<String, Bucket> byKey;

  Allowance(int perMinute, int remembered) {
    this.perMinute = perMinute;
    this.byKey =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > remembered;
          }
        };
  }

  /** Takes one; false if none is left. */
  boolean take(String key) {
    return bucket(key).tryConsume(1);
  }

  private synchronized Bucket bucket(String key) {
    return byKey.computeIfAbsent(key, _ -> bucket(perMinute));
  }

  /** One key's allowance, for an owner that keeps it itself. */
  static Bucket bucket(int perMinute) {
    return Bucket.builder()
        .addLimit(it -> it.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .build();
  }
}
