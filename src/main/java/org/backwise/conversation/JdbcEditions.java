package org.backwise.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editions in an SQL database. The statements run on SQLite and PostgreSQL alike. */
final class JdbcEditions implements Editions {

  private static final String UNUSED =
      """
       kept_at < :before and version <> :own
        and not exists (select 1 from conversation where dialog_version = edition.version)
      """;

  private final JdbcClient store;
  private final Clock clock;

  JdbcEditions(JdbcClient store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public void keep(String version, String files) {
    guarded(
        () ->
            store
                .sql(
                    """
                    insert into edition (version, files, kept_at) values (:version, :files, :now)
                    on conflict (version) do nothing
                    """)
                .param("version", version)
                .param("files", files)
                .param("now", clock.millis())
                .update());
  }

  @Override
  public Optional<String> files(String version) {
    return guarded(
        () ->
            store
                .sql("select files from edition where version = :version and files is not null")
                .param("version", version)
                .query(String.class)
                .optional());
  }

  @Override
  public List<Edition> all() {
    return guarded(
        () ->
            store
                .sql("select version, revoked_by, revoked_because from edition order by version")
                .query(
                    (row, _) -> new Edition(row.getString(1), row.getString(2), row.getString(3)))
                .list());
  }

  @Override
  public void revoke(String version, String by, String because) {
    guarded(
        () ->
            store
                .sql(
                    """
                    insert into edition (version, kept_at, revoked_by, revoked_because)
                    values (:version, :now, :by, :because)
                    on conflict (version) do update
                    set revoked_by = excluded.revoked_by,
                      revoked_because = excluded.revoked_because
                    where edition.revoked_by is null
                    """)
                .param("version", version)
                .param("now", clock.millis())
                .param("by", by)
                .param("because", because)
                .update());
  }

  @Override
  public List<String> inUse() {
    return guarded(
        () ->
            store
                .sql(
                    """
                    select dialog_version from conversation
                    group by dialog_version order by count(*) desc, dialog_version
                    """)
                .query(String.class)
                .list());
  }

  @Override
  public void dropUnused(String own, Instant before) {
    unused("update edition set files = null where revoked_by is not null and", own, before);
    unused(
        """
        delete from edition where revoked_by is null
        and version not in (select revoked_by from edition where revoked_by is not null) and
        """,
        own,
        before);
  }

  private void unused(String statement, String own, Instant before) {
    guarded(
        () ->
            store
                .sql(statement + UNUSED)
                .param("own", own)
                .param("before", before.toEpochMilli())
                .update());
  }

  private static <T> T guarded(Supplier<T> statement) {
    try {
      return statement.get();
    } catch (DataAccessException e) {
      throw new StoreUnavailable("the store did not answer", e);
    }
  }
}
