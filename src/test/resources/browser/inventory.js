// Everything of the page that a script could have changed, but the chat's own tag.
() => {
  const ours = ['BACKWISE-CHAT', 'BACKWISE-NOTHING', 'SCRIPT'];
  const elements = [...document.querySelectorAll('*')].filter(({ tagName }) => !ours.includes(tagName));
  const names = (of) => Object.getOwnPropertyNames(of).map(String).sort();
  const symbols = (of) => Object.getOwnPropertySymbols(of).map(String).sort();
  const own = [Array, Object, String, Promise, Map, Element, HTMLElement, Node, Document, ShadowRoot, CSSStyleSheet, Event, Symbol];
  // A window names its elements by their id, and the tests' own tool leaves a name too.
  const globals = names(globalThis).filter((name) => !name.startsWith('__'));
  // Where the chat stands it takes room, so lengths and places may differ.
  const moves = /size$|height|width|origin|inset|^(top|bottom|left|right)$/;
  const looks = (element) => {
    const style = getComputedStyle(element);
    const attributes = Array.from(element.attributes, ({ name, value }) => `${name}=${value}`);
    const properties = Array.from(style).filter((name) => !moves.test(name)).map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return [element.tagName, ...attributes, ...properties].join('; ');
  };
  return {
    globals,
    symbols: symbols(globalThis),
    prototypes: own.map((it) => [it.name, names(it), names(it.prototype), symbols(it), symbols(it.prototype)].join()),
    elements: elements.map(looks),
    text: elements.map(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data.trim()).join('')).join('|'),
    styles: document.adoptedStyleSheets.length + document.styleSheets.length,
    title: document.title,
    cookie: document.cookie,
    name: window.name,
  };
}
