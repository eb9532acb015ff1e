package org.backwise.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts in an SQL database. The statements run on SQLite and PostgreSQL alike. */
final class JdbcCounts implements CountStore {

  /** All servers lock rows in the same order, so that none waits for one that waits for it. */
  private static final Comparator<Counted> IN_ORDER =
      Comparator.comparing(Counted::day)
          .thenComparing(it -> it.happening().kind())
          .thenComparing(it -> it.happening().subject())
          .thenComparing(Counted::language)
          .thenComparing(Counted::edition);

  private static final String ADD =
      """
      insert into daily_count (day, kind, subject, language, edition, n) values (?, ?, ?, ?, ?, ?)
      on conflict (day, kind, subject, language, edition)
      do update set n = daily_count.n + excluded.n
      """;

  private static final String SUMS =
      """
      select kind, subject, sum(n) from daily_count where day >= ? and day <= ?
      group by kind, subject
      """;

  private final JdbcTemplate writing;
  private final JdbcTemplate reading;
  private final TransactionTemplate transaction;

  JdbcCounts(DataSource writers, DataSource readers) {
    this.writing = new JdbcTemplate(writers);
    this.reading = new JdbcTemplate(readers);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(writers));
  }

  @Override
  public void add(Map<Counted, Long> counts) {
    List<Object[]> rows =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(IN_ORDER))
            .map(it -> row(it.getKey(), it.getValue()))
            .toList();
    transaction.executeWithoutResult(_ -> writing.batchUpdate(ADD, rows));
  }

  private static Object[] row(Counted counted, long n) {
    Happening happening = counted.happening();
    return new Object[] {
      counted.day().toString(),
      happening.kind().id(),
      happening.subject(),
      counted.language(),
      counted.edition(),
      n
    };
  }

  @Override
  public Map<Happening, Long> between(LocalDate first, LocalDate last) {
    var sums = new HashMap<Happening, Long>();
    reading.query(
        SUMS,
        row -> {
          String subject = row.getString(2);
          long sum = row.getLong(3);
          Kind.of(row.getString(1)).ifPresent(it -> sums.put(new Happening(it, subject), sum));
        },
        first.toString(),
        last.toString());
    return sums;
  }

  @Override
  public int eraseBefore(LocalDate day) {
    return writing.update("delete from daily_count where day < ?", day.toString());
  }
}
