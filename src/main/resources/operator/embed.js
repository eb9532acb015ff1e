/** What may be chosen: its property, what it is called, and what it is without a choice, light and dark. */
const COLOURS = [
  ['accent', 'Buttons and links', '#0a5f5c', '#85d6cb'],
  ['on-accent', 'Text on buttons', '#ffffff', '#05211f'],
  ['ground', 'Behind the chat', '#f3f7f6', '#0e1615'],
  ['surface', 'Cards', '#ffffff', '#182221'],
  ['text', 'Text', '#142b2a', '#e3edeb'],
  ['muted', 'Small text', '#4a615f', '#a4b8b5'],
];
/** Which colour must be read on which, and how strong the contrast must be (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS = [
  ['text', 'ground', 4.5],
  ['text', 'surface', 4.5],
  ['muted', 'ground', 4.5],
  ['muted', 'surface', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'ground', 4.5],
  ['on-accent', 'accent', 4.5],
];
const ATTRIBUTES = ['layout', 'theme', 'locale', 'emergency-number', 'exit-to'];

const form = document.getElementById('looks');
const { origin, trial } = form.dataset;
const property = (name, scheme) => `--backwise-${name}${scheme}`;

for (const place of form.querySelectorAll('[data-scheme]')) {
  for (const [name, label, light, dark] of COLOURS) {
    const input = document.createElement('input');
    const row = document.createElement('label');
    input.type = 'color';
    input.name = property(name, place.dataset.scheme);
    input.defaultValue = place.dataset.scheme ? dark : light;
    row.append(input, ` ${label}`);
    place.append(row);
  }
}

/** Only what differs from the usual. */
function chosen() {
  const styles = new Map();
  const attributes = new Map();
  for (const input of form.elements) {
    if (!input.name || (input.type === 'radio' && !input.checked) || !input.validity.valid) continue;
    const value = input.value.trim();
    if (ATTRIBUTES.includes(input.name)) {
      if (value) attributes.set(input.name, value);
    } else if (value && value !== input.defaultValue && !/[;{}<>]/.test(value)) {
      styles.set(input.name, value + (input.dataset.unit ?? ''));
    }
  }
  return { styles, attributes };
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function code({ styles, attributes }) {
  const tag = [...attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  const rules = [...styles].map(([name, value]) => `  ${name}: ${value};`).join('\n');
  return [
    `<script type="module" src="${origin}/backwise-chat.js"></script>`,
    ...(rules ? [`<style>\nbackwise-chat {\n${rules}\n}\n</style>`] : []),
    `<backwise-chat${tag}></backwise-chat>`,
    `<noscript><a href="${origin}/plain">Check your back pain here, without JavaScript</a></noscript>`,
  ].join('\n');
}

const policy = () =>
  `script-src ${origin}; connect-src ${origin} ${origin.replace(/^http/, 'ws')}; img-src ${origin}`;

/** Relative luminance, of "#rrggbb". */
function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function warnings() {
  const found = [];
  for (const scheme of ['', '-dark']) {
    for (const [over, under, least] of PAIRS) {
      const value = (name) => form.elements[property(name, scheme)].value;
      const is = contrast(value(over), value(under));
      if (is >= least) continue;
      const label = (name) => COLOURS.find(([key]) => key === name)[1].toLowerCase();
      found.push(
        `On ${scheme ? 'dark' : 'light'} pages "${label(over)}" on "${label(under)}" has a contrast of ${is.toFixed(1)}; people need ${least}.`,
      );
    }
  }
  return found;
}

/** A chat that was begun in one language goes on in it; here each look begins its own. */
function forgetChat() {
  for (const store of [localStorage, sessionStorage]) {
    for (const key of Object.keys(store)) if (key.startsWith(`backwise:${trial}`)) store.removeItem(key);
  }
}

let shown = '';

/** Colours change in place; an attribute is read once, so it needs a new element. */
function show({ styles, attributes }) {
  const place = document.getElementById('preview');
  const key = JSON.stringify([...attributes]);
  let chat = place.querySelector('backwise-chat');
  if (!chat || key !== shown) {
    shown = key;
    place.replaceChildren();
    forgetChat();
    chat = document.createElement('backwise-chat');
    chat.setAttribute('dialog', trial);
    // The whole page would hide the form.
    for (const [name, value] of attributes) if (value !== 'page') chat.setAttribute(name, value);
    place.replaceChildren(chat);
  }
  chat.removeAttribute('style');
  for (const [name, value] of styles) chat.style.setProperty(name, value);
}

function update() {
  const choice = chosen();
  document.getElementById('code').textContent = code(choice);
  document.getElementById('copied').textContent = '';
  const list = document.getElementById('warnings');
  const texts = warnings();
  if (list.dataset.said !== texts.join()) {
    list.dataset.said = texts.join();
    list.replaceChildren(...texts.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
  }
  show(choice);
}

document.getElementById('policy').textContent = policy();
document.getElementById('copy').addEventListener('click', async () => {
  const said = document.getElementById('copied');
  try {
    await navigator.clipboard.writeText(document.getElementById('code').textContent);
    said.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(document.getElementById('code'));
    said.textContent = 'Please copy what is selected.';
  }
});
form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(update));
update();
