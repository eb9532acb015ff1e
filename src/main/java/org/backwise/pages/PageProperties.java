package org.backwise.pages;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.backwise.door.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the pages without JavaScript cannot find out.
 *
 * @param exitTo where "Leave this page" leads in the end, such as a weather page; an empty page if
 *     it is absent
 * @param timeZone where the people are, an IANA zone: a browser tells it to scripts only
 */
@ConfigurationProperties("backwise.pages")
record PageProperties(@Nullable String exitTo, @DefaultValue("UTC") String timeZone) {

  PageProperties {
    exitTo = exitTo == null || exitTo.isBlank() ? null : exitTo;
    if (exitTo != null) {
      boolean web = exitTo.matches("https?://[^\\s\"'<>;]+");
      Settings.check(web, "backwise.pages.exit-to", exitTo, "an address that begins with https://");
    }
    Settings.check(isZone(timeZone), "backwise.pages.time-zone", timeZone, "like Europe/London");
  }

  private static boolean isZone(String name) {
    try {
      ZoneId.of(name);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
