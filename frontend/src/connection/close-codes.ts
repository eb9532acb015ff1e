/** What to do when the socket was closed; the codes are those of the protocol. */
export type AfterClose = 'reconnect-now' | 'back-off' | 'back-off-far' | 'give-up' | 'begin-anew' | 'when-acting' | 'drop-message';

export function afterClose(code: number): AfterClose {
  switch (code) {
    case 1001:
    case 1012:
      return 'reconnect-now';
    case 1009:
      return 'drop-message';
    case 4400:
      return 'give-up';
    case 4401:
      return 'begin-anew';
    case 4408:
      return 'when-acting';
    case 1013:
    case 4429:
      return 'back-off-far';
    default:
      return 'back-off';
  }
}
