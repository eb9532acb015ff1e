/** Paper cannot be unfolded: what an outcome has folded is open while the page is printed. */
export function unfoldForPrint(root: ParentNode, signal: AbortSignal): void {
  const opened: HTMLDetailsElement[] = [];
  const unfold = () => {
    for (const fold of root.querySelectorAll<HTMLDetailsElement>('.outcome details:not([open])')) {
      fold.open = true;
      opened.push(fold);
    }
  };
  const fold = () => {
    for (const each of opened.splice(0)) each.open = false;
  };
  addEventListener('beforeprint', unfold, { signal });
  addEventListener('afterprint', fold, { signal });
}
