import { LitElement } from 'lit';

/**
 * A part of the chat. Only `<backwise-chat>` has a shadow root; its parts draw into it directly,
 * so that labels can point across parts, one set of styles serves all, and `::part` reaches them.
 */
export abstract class PlainElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
