/** What names a conversation, and proves that it is the person's own. */
export interface Key {
  conversation: string;
  secret: string;
}

/**
 * The page's address with the conversation in its fragment, which no browser sends to a server.
 * Whoever has it can read the chat and go on with it.
 */
export function privateLink(name: string, { conversation, secret }: Key): string {
  const others = fragments().filter((one) => !one.startsWith(`${name}=`));
  return `${page()}#${[...others, `${name}=${conversation}.${secret}`].join('&')}`;
}

export const isInAddress = (name: string): boolean => fragments().some((one) => one.startsWith(`${name}=`));

/**
 * Takes the conversation out of the address, so that it stays in no history and no screenshot.
 * A link that was not copied whole leads to no conversation, which the service then says.
 */
export function takeFromAddress(name: string): Key | undefined {
  const ours = fragments().find((one) => one.startsWith(`${name}=`));
  if (!ours) return undefined;
  const others = fragments().filter((one) => one !== ours);
  history.replaceState(history.state, '', page() + (others.length ? `#${others.join('&')}` : ''));
  const [conversation, secret] = ours.slice(name.length + 1).split('.');
  return { conversation: conversation || 'none', secret: secret || 'none' };
}

function fragments(): string[] {
  return location.hash.slice(1).split('&').filter(Boolean);
}

function page(): string {
  return location.href.split('#')[0]!;
}
