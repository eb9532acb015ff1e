package org.backwise.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final ConcurrentLinkedQueue<List<Integer>> groups = new ConcurrentLinkedQueue<>();
  private final CountDownLatch busy = new CountDownLatch(1);
  private final CountDownLatch free = new CountDownLatch(1);

  @Test
  void what_arrives_during_a_commit_is_committed_together_in_its_order() throws Exception {
    try (var commits = new GroupCommit<Integer>(1_000, 250, LONG, this::slowAtFirst);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Boolean> first = threads.submit(() -> commits.commit(0));
      busy.await();
      for (int i = 1; i <= 20; i++) {
        int one = i;
        threads.submit(() -> commits.commit(one));
        await(() -> commits.waiting() == one);
      }
      free.countDown();
      assertThat(first.get()).isTrue();
    }
    assertThat(groups).containsExactly(List.of(0), IntStream.rangeClosed(1, 20).boxed().toList());
  }

  @Test
  void each_is_told_its_own_result() throws Exception {
    try (var commits =
            new GroupCommit<Integer>(
                1_000, 7, LONG, group -> group.stream().map(it -> it % 2 == 0).toList());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> results =
          IntStream.range(0, 100)
              .mapToObj(i -> threads.submit(() -> commits.commit(i) == (i % 2 == 0)))
              .toList();
      for (Future<Boolean> result : results) {
        assertThat(result.get()).isTrue();
      }
    }
  }

  @Test
  void a_failed_commit_fails_its_whole_group_and_not_the_next() {
    try (var commits =
        new GroupCommit<Integer>(
            10,
            250,
            LONG,
            group -> {
              if (group.contains(1)) {
                throw new OutOfMemoryError("no room");
              }
              return group.stream().map(_ -> true).toList();
            })) {
      assertThatThrownBy(() -> commits.commit(1)).isInstanceOf(StoreUnavailable.class);
      assertThat(commits.commit(2)).isTrue();
    }
  }

  @Test
  void a_full_queue_refuses_at_once_and_a_slow_store_after_a_time() throws Exception {
    try (var commits = new GroupCommit<Integer>(1, 250, Duration.ofMillis(200), this::slowAtFirst);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Boolean> first = threads.submit(() -> commits.commit(0));
      busy.await();
      Future<Boolean> second = threads.submit(() -> commits.commit(1));
      await(() -> commits.waiting() == 1);

      assertThatThrownBy(() -> commits.commit(2)).hasMessageContaining("too many");
      assertThatThrownBy(first::get).hasRootCauseInstanceOf(TimeoutException.class);
      assertThatThrownBy(second::get).hasMessageContaining("too slow");
      free.countDown();
      assertThat(commits.commit(3)).isTrue();
    }
    assertThat(groups).as("who gave up is not stored later").doesNotContain(List.of(1));
  }

  @Test
  void what_waits_at_the_end_is_still_committed_and_nothing_after_it() throws Exception {
    var commits = new GroupCommit<Integer>(10, 250, LONG, this::slowAtFirst);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.submit(() -> commits.commit(0));
      busy.await();
      Future<Boolean> waiting = threads.submit(() -> commits.commit(1));
      await(() -> commits.waiting() == 1);
      free.countDown();
      commits.close();
      assertThat(waiting.get()).isTrue();
    }
    assertThatThrownBy(() -> commits.commit(2)).isInstanceOf(StoreUnavailable.class);
  }

  private List<Boolean> slowAtFirst(List<Integer> group) {
    busy.countDown();
    try {
      free.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    groups.add(List.copyOf(group));
    return group.stream().map(_ -> true).toList();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(1);
    }
  }
}
