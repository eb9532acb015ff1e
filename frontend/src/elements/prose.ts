import { html, type TemplateResult } from 'lit';

/**
 * Text from the service as paragraphs and lists: a new line begins a paragraph, lines that begin
 * with "- " are a list. It is never read as HTML.
 */
export function prose(text: string): TemplateResult[] {
  return blocks(text).map((block) =>
    typeof block === 'string' ? html`<p>${block}</p>` : html`<ul>${block.map((item) => html`<li>${item}</li>`)}</ul>`,
  );
}

/** A paragraph is a string, a list an array of its items. */
export function blocks(text: string): (string | string[])[] {
  const found: (string | string[])[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    const last = found.at(-1);
    if (!line) continue;
    if (!line.startsWith('- ')) found.push(line);
    else if (Array.isArray(last)) last.push(line.slice(2));
    else found.push([line.slice(2)]);
  }
  return found;
}
