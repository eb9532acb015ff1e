// What axe does not look at, on the chat as it is at this moment. Each returns what is wrong, or nothing.
window.inspect = (() => {
  const host = () => document.querySelector('backwise-chat');
  const root = () => host().shadowRoot;
  const seen = (it) => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length > 0 && !it.closest('.unseen');
  const all = (selector) => [...root().querySelectorAll(selector)].filter(seen);
  const named = (it) =>
    `<${it.localName}${[...it.attributes].filter(({ name }) => /^(class|data-|role)/.test(name)).map(({ name, value }) => ` ${name}="${value}"`).join('')}> "${it.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  const CONTROLS = 'a[href], button, input, textarea, select, summary, [tabindex="0"]';

  /** A box to tick is as large as its label. */
  const target = (it) => (it.closest('label') ?? it).getBoundingClientRect();
  const size = (it) => Math.min(target(it).width, target(it).height);

  return {
    /** Controls whose smaller side is below so many pixels. */
    smallerThan(pixels) {
      return all(CONTROLS).filter((it) => size(it) < pixels - 0.5).map((it) => `${named(it)}: ${size(it).toFixed(1)} px`);
    },

    /** What reaches out of the chat, or is cut off at its side. */
    overflowing() {
      const around = root().querySelector('dialog[open]') ?? host();
      const { left, right } = around.getBoundingClientRect();
      const out = [...around.querySelectorAll('*'), ...(around === host() ? root().querySelectorAll('*') : [])].filter((it) => {
        if (!seen(it) || it.closest('svg')) return false;
        const box = it.getBoundingClientRect();
        if (box.width && (box.right > right + 1 || box.left < left - 1)) return true;
        if (it.matches('input, textarea, progress')) return false;
        return getComputedStyle(it).overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1;
      });
      const wide = document.documentElement.scrollWidth - innerWidth;
      return [...out.map(named), ...(wide > 0 ? [`the page is ${wide} px wider than the screen`] : [])];
    },

    /** Whoever has come to the chat is still there, and can see where. */
    focusLost() {
      const now = root().activeElement;
      if (document.activeElement !== host() || !now) return [`focus is at ${document.activeElement?.localName}`];
      return seen(now) ? [] : [`focus is on ${named(now)}, which nobody sees`];
    },

    moving() {
      return root()
        .getAnimations()
        .filter((it) => it.playState === 'running' && it.effect.getComputedTiming().activeDuration > 1)
        .map(({ effect }) => named(effect.target));
    },

    /** With the colours of the person's own, grounds and shades are gone: borders and lines are left. */
    shapeless() {
      return all('button, input, textarea').filter((it) => {
        const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(it);
        const bordered = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1;
        return !bordered && textDecorationLine !== 'underline' && !it.matches('[type=checkbox], [type=radio]');
      }).map(named);
    },

    /** Of the element that has the focus. */
    unmarked() {
      const now = root().activeElement;
      if (!now) return [];
      const marked = [now, now.closest('label')].some((it) => {
        if (!it) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(it);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
      return marked ? [] : [named(now)];
    },

    /** Colours that were asked for are there in the frame after the next. */
    async drawn() {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    },

    where: () => (root().activeElement ? named(root().activeElement) : ''),

    /** Until the parts that come later are here and all have drawn. */
    async settled() {
      for (let still = 0, last = ''; still < 3; ) {
        await new Promise(requestAnimationFrame);
        const now = root().innerHTML.length + root().querySelectorAll('.typing').length + '';
        still = now === last ? still + 1 : 0;
        last = now;
      }
      await Promise.all(root().getAnimations().filter((it) => it.effect.getComputedTiming().endTime < 5000).map((it) => it.finished.catch(() => {})));
    },
  };
})();
