/**
 * The keyboard never loses its place: when the control that had the focus is
 * taken away, the heading of the dialog or screen gets it.
 */

/** Gives the focus to the heading of the open dialog, or of what is read now. */
export function focusHeading(): void {
  const headings = document.querySelectorAll<HTMLElement>('main h1, dialog[open] h2');
  // The last stands for the pane beside a list; one that is not shown does not take it.
  for (const heading of [...headings].reverse()) {
    heading.focus();
    if (document.activeElement === heading) {
      return;
    }
  }
}

/** Watches until what it gives is called. */
export function keepFocus(): () => void {
  let last: Element | null = null;

  const came = (event: FocusEvent): void => {
    last = event.target instanceof Element ? event.target : null;
  };
  // Left for nothing, by a click beside it, is not lost: it is still there.
  const left = ({ target }: FocusEvent): void =>
    queueMicrotask(() => {
      if (target === last && target instanceof Element && target.isConnected) {
        last = null;
      }
    });
  const look = (): void => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (nowhere && last !== null && !last.isConnected) {
      focusHeading();
    }
  };
  const watch = new MutationObserver(look);

  document.addEventListener('focusin', came);
  document.addEventListener('focusout', left);
  // Until a dialog is closed, nothing beside it takes the focus.
  document.addEventListener('close', look, { capture: true });
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', came);
    document.removeEventListener('focusout', left);
    document.removeEventListener('close', look, { capture: true });
    watch.disconnect();
  };
}
