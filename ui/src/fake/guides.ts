/** Guides with a few plainly invented lines. */
import type { Guide, GuideName } from '../contract/types';
import { say } from '../sentences.svelte';
import { dayText } from './texts';

/** The one about orders is as if someone had put another in its place. */
export const guide = (name: GuideName, builtIn: boolean): Guide => ({
  name,
  checkedText: dayText('2026-05-20'),
  notice: 'This is information and no legal advice.',
  isReplaced: name === 'orders' && !builtIn,
  isRefused: name === 'changes',
  parts: [
    {
      key: 'first',
      title: say('card-order'),
      says: [
        { label: say('guide-what'), text: 'An invented order for this example.' },
        { label: say('guide-broken'), text: 'Write down what happened, and tell the police.' },
      ],
    },
    { key: 'second', title: null, says: [{ label: null, text: 'A line without a label.' }] },
  ],
});
