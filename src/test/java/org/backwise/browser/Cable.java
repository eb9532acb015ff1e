package org.backwise.browser;

import com.microsoft.playwright.Page;

/**
 * The line between a page and the service, which can be pulled out. Wanted before the page opens.
 */
final class Cable {

  private final Page page;

  Cable(Page page) {
    this.page = page;
    page.addInitScript(
        """
        const Socket = WebSocket;
        window.lines = [];
        window.WebSocket = class extends Socket {
          constructor(address, protocols) {
            super(window.cut ? 'ws://localhost:9/' : address, protocols);
            lines.push(this);
          }
        };
        """);
  }

  void isPulledOut() {
    page.context().setOffline(true);
    page.evaluate("() => { window.cut = true; for (const line of lines) line.close(); }");
  }
}
