package org.backwise.conversation;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/**
 * Which connections to a file are given up. The driver believes in a transaction that could not be
 * begun since the file was busy, and every later one on the same connection would fail: with only
 * one writer, for good.
 */
public final class BrokenConnection implements SQLExceptionOverride {

  /** The lower byte of a code; the rest tells more of the same. */
  private static final int KIND = 0xff;

  // The interface has an Override of its own.
  @java.lang.Override
  public Override adjudicate(SQLException failure) {
    int kind = failure.getErrorCode() & KIND;
    return kind == SQLiteErrorCode.SQLITE_BUSY.code || kind == SQLiteErrorCode.SQLITE_ERROR.code
        ? Override.MUST_EVICT
        : Override.CONTINUE_EVICT;
  }
}
