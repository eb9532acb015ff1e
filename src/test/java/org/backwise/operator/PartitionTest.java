package org.backwise.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartitionTest {

  @Test
  void a_number_is_rounded_to_fives_and_below_ten_hidden() {
    assertThat(List.of(0L, 1L, 9L).stream().map(it -> Shown.of(it).text()))
        .containsOnly("fewer than 10");
    assertThat(
            List.of(10L, 12L, 13L, 17L, 18L, 1232L, 1233L).stream().map(it -> Shown.of(it).text()))
        .containsExactly("10", "10", "15", "15", "20", "1,230", "1,235");
  }

  @Test
  void what_is_shown_is_never_further_off_than_it_says() {
    for (long count = 0; count < 1_000; count++) {
      assertThat(count).isBetween(Shown.of(count).least(), Shown.of(count).most());
    }
  }

  @Test
  void the_whole_is_shown_where_it_gives_no_part_away() {
    assertThat(partition(15, 40).wholeText()).isEqualTo("55");
    assertThat(partition(15, 3, 40, 8, 6).wholeText()).isEqualTo("70");
  }

  @Test
  void the_whole_is_not_shown_where_a_part_would_be_what_is_missing() {
    assertThat(partition(50, 3).wholeText()).isEqualTo("50 or more");
    assertThat(partition(50, 9, 9).wholeText()).isEqualTo("50 or more");
    assertThat(partition(3, 4).wholeText()).isEqualTo("too few to show");
  }

  @Test
  void a_share_is_worked_out_from_what_is_shown() {
    Partition partition = partition(48, 52);
    assertThat(partition.share(new Shown(50))).hasValue(50);
    assertThat(partition(50, 3).share(new Shown(50))).isEmpty();
  }

  /**
   * The promise: whatever the counts are, each hidden one might as well be any other number below
   * ten, and exactly the same would be shown.
   */
  @Test
  void no_hidden_number_can_be_worked_out_from_what_is_shown() {
    var random = new Random(7);
    int hidden = 0;
    int withWhole = 0;
    for (int round = 0; round < 4_000; round++) {
      List<Long> counts = counts(random);
      Partition shown = Partition.of(sum(counts), counts);
      for (int i = 0; i < counts.size(); i++) {
        if (shown.parts().get(i).isHidden()) {
          hidden++;
          withWhole += shown.whole().isPresent() ? 1 : 0;
          for (long other = 0; other <= 9; other++) {
            assertThat(others(shown, i, other)).as("%s: %d at %d", counts, other, i).isPresent();
          }
        }
      }
    }
    assertThat(hidden).isGreaterThan(2_000);
    assertThat(withWhole).as("the whole was shown beside hidden ones").isGreaterThan(1_000);
  }

  private static List<Long> counts(Random random) {
    var counts = new ArrayList<Long>();
    int size = 1 + random.nextInt(12);
    int most = 1 + random.nextInt(60);
    for (int i = 0; i < size; i++) {
      counts.add((long) random.nextInt(most));
    }
    return counts;
  }

  /** Counts of which the same is shown, with another hidden number in one place. */
  private static Optional<List<Long>> others(Partition shown, int place, long number) {
    var counts = new ArrayList<Long>();
    shown.parts().forEach(it -> counts.add(it.least()));
    counts.set(place, number);
    while (true) {
      if (Partition.of(sum(counts), counts).equals(shown)) {
        return Optional.of(counts);
      }
      Optional<Integer> room = withRoom(shown, counts, place);
      if (room.isEmpty()) {
        return Optional.empty();
      }
      counts.set(room.get(), counts.get(room.get()) + 1);
    }
  }

  private static Optional<Integer> withRoom(Partition shown, List<Long> counts, int place) {
    for (int i = 0; i < counts.size(); i++) {
      if (i != place && counts.get(i) < shown.parts().get(i).most()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Partition partition(long... counts) {
    List<Long> list = Arrays.stream(counts).boxed().toList();
    return Partition.of(sum(list), list);
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(it -> it).sum();
  }
}
