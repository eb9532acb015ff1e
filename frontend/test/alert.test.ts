import { render } from 'lit';
import { beforeEach, expect, it } from 'vitest';
import { alertCard } from '../src/elements/alert-card.js';
import type { Alert } from '../src/protocol.js';

const alert: Alert = {
  kind: 'alert',
  level: 'emergency',
  title: 'Please read this now',
  text: 'Call 999.',
  call: { label: 'Call 999', number: '999' },
};
const view = document.createElement('div');
const card = () => view.querySelector('[data-reply=alert]')!;

beforeEach(() => render(undefined, view));

it('is read out at once when it is new, and not again after a reload', () => {
  render(alertCard(alert, true), view);
  expect(card().getAttribute('role')).toBe('alert');
  render(alertCard(alert, false), view);
  expect(card().getAttribute('role')).toBe('note');
});

it('says in words how urgent it is, and which number to call', () => {
  render(alertCard(alert, true), view);
  const level = card().querySelector('.level')!.textContent;
  expect(level).toBeTruthy();
  expect(card().querySelector('.call')!.getAttribute('href')).toBe('tel:999');
  render(alertCard({ ...alert, level: 'urgent' }, true), view);
  expect(card().querySelector('.level')!.textContent).not.toBe(level);
});
