package org.backwise.conversation;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the store answers. Looks through a connection that reads, so that nobody's turn waits for
 * it. It is no part of readiness: another server has the same store, so nothing is gained by
 * sending people there.
 */
final class StoreHealth extends AbstractHealthIndicator {

  private final JdbcClient reading;
  private final GroupCommit<TurnWriter.Step> commits;

  StoreHealth(JdbcClient reading, GroupCommit<TurnWriter.Step> commits) {
    super("the store does not answer");
    this.reading = reading;
    this.commits = commits;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    reading.sql("select 1").query(Integer.class).single();
    builder
        .status(commits.isAlive() ? Status.UP : Status.DOWN)
        .withDetail("waiting", commits.waiting());
  }
}
