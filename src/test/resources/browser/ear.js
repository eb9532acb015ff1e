// Somebody who listens: keeps what a screen reader would say of itself, in order. That is what is added to a
// live region, unless that is off, and the name of a question when focus comes to it.
window.heard = [];
{
  const root = document.querySelector('backwise-chat').shadowRoot;
  const region = (it) => it.closest('[aria-live], [role=alert], [role=status], [role=log]');
  const manner = (it) => {
    const live = region(it);
    if (!live) return 'off';
    const role = live.getAttribute('role');
    return live.getAttribute('aria-live') ?? (role === 'alert' ? 'assertive' : 'polite');
  };
  const words = (node, how) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    if (node.nodeType !== Node.ELEMENT_NODE || node.ariaHidden === 'true' || !node.checkVisibility()) return '';
    // A region within a region speaks for itself.
    if (node.matches('[aria-live=off], [role=alert]') && manner(node) !== how) return '';
    return [...node.childNodes].map((it) => words(it, how)).join(' ');
  };
  const say = (how, text) => {
    const said = text.replace(/\s+/g, ' ').trim();
    if (said) heard.push(`${how}: ${said}`);
  };
  new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes) {
      for (const node of type === 'characterData' ? [target] : addedNodes) {
        const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
        if (!element?.isConnected) continue;
        for (const alert of node.querySelectorAll?.('[role=alert]') ?? []) say('assertive', words(alert, 'assertive'));
        const how = manner(element);
        if (how !== 'off') say(how, words(node, how));
      }
    }
  }).observe(root, { subtree: true, childList: true, characterData: true });
  root.addEventListener('focusin', ({ target }) => target.matches('[role=group]') && say('focus', target.ariaLabel ?? ''));
}
