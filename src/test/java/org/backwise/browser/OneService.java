package org.backwise.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One running service for all tests that look at it through a browser, since a start is dear. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class OneService {

  static final String OPERATOR = "owner";
  static final String PASSWORD = "a-long-password";

  @DynamicPropertySource
  static void anEmptyStoreAndNeighbours(DynamicPropertyRegistry registry) throws IOException {
    var folder = Files.createTempDirectory("backwise");
    registry.add("backwise.store.file", () -> folder.resolve("test.db").toString());
    registry.add("backwise.operator.name", () -> OPERATOR);
    registry.add("backwise.operator.password", () -> PASSWORD);
    // HostPages of any port.
    registry.add("backwise.allowed-origins", () -> "http://127.0.0.1:[*]");
  }

  private static Chromium chromium;

  @LocalServerPort int port;

  @BeforeAll
  static void startTheBrowser() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stopTheBrowser() {
    chromium.close();
  }

  static Browser browser() {
    return chromium.browser();
  }
}
