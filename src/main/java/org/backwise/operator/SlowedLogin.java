package org.backwise.operator;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.backwise.door.Address;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks a name and password, slower and slower after failures. The thread that waits is a virtual
 * one and costs little; how many wait is limited all the same.
 */
final class SlowedLogin implements AuthenticationManager {

  private static final Logger log = LoggerFactory.getLogger(SlowedLogin.class);
  private static final int MOST_WAITING = 1_000;

  private final AuthenticationManager check;
  private final FailedLogins failures;
  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  /** A hash takes a processor a while; chats must not wait for it. */
  private final Semaphore checking = new Semaphore(1, true);

  SlowedLogin(AuthenticationManager check, FailedLogins failures) {
    this.check = check;
    this.failures = failures;
  }

  /** The password was not looked at, since too many were tried before. */
  static final class TooManyTries extends AuthenticationException {
    private static final long serialVersionUID = 1;

    TooManyTries() {
      super("too many logins were tried");
    }
  }

  /**
   * @throws TooManyTries if the address has tried too often
   */
  @Override
  public Authentication authenticate(Authentication login) {
    Address address = addressOf(login);
    Duration wait = failures.await(address);
    if (wait.compareTo(FailedLogins.PATIENCE) > 0) {
      throw new TooManyTries();
    }
    pause(wait);
    try {
      Authentication operator = checked(login);
      failures.succeeded(address);
      return operator;
    } catch (TooManyTries e) {
      throw e;
    } catch (AuthenticationException e) {
      failures.failed(address);
      // Not the name: people type their password there.
      log.warn("A login of the operator failed");
      throw e;
    }
  }

  private static Address addressOf(Authentication login) {
    String remote =
        login.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    return Address.of(String.valueOf(remote));
  }

  private void pause(Duration wait) {
    if (wait.isZero()) {
      return;
    }
    if (!waiting.tryAcquire()) {
      throw new TooManyTries();
    }
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TooManyTries();
    } finally {
      waiting.release();
    }
  }

  private Authentication checked(Authentication login) {
    try {
      if (!checking.tryAcquire(FailedLogins.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new TooManyTries();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TooManyTries();
    }
    try {
      return check.authenticate(login);
    } finally {
      checking.release();
    }
  }
}
