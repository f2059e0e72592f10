/** Tells lists of cards that another was added; it holds nothing of the diary. */
let count = $state(0);

/** Goes up with every card that a form added. */
export const added = (): number => count;

/** Notes that a card was added. */
export function isAdded(): void {
  count += 1;
}
