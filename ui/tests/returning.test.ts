/** Forms that change or add to what is there come back as they were left. */
import { within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { amendIncident, exhibit, incident, keepFormDraft, keptDraft, keptFormDraft } from '../src/api';
import type { DraftOf } from '../src/contract/types';
import { fake } from '../src/fake/backend';
import { refuse } from './support/refuse';
import { away, box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

const CAME_BACK = 'This is what you were writing. It is not saved yet.';
const UNREAD = 'What you were writing cannot be read now.';

const none = async (of: DraftOf): Promise<void> => {
  await vi.waitFor(async () => expect(await keptFormDraft(of)).toBeNull());
};

async function entry(hands: Hands): Promise<void> {
  await hands.click(await button('Incidents'));
  await hands.click(await button(/waiting outside the library/));
  await button('Correct or add');
}

async function file(hands: Hands): Promise<void> {
  await hands.click(await button('Evidence'));
  await hands.click(await button(/AJS\/1/));
  await screen.findByText('Fingerprint (SHA-256)');
}

test('a correction comes back after Leave with why, and goes when it is saved', async () => {
  const hands = await start();
  await entry(hands);
  await hands.click(await button('Correct or add'));
  await hands.type(await box('What happened?'), ' He ran.');
  await hands.type(await box('A note about this change'), 'I remember more now');
  await away(hands);
  await entry(hands);
  await hands.click(await button('Correct or add'));
  await text(CAME_BACK);
  expect(await box('What happened?')).toHaveDisplayValue(/He ran\.$/);
  expect(await box('A note about this change')).toHaveValue('I remember more now');
  await hands.click(await button('Save the change'));
  await text('Saved. The earlier text is kept below.');
  expect((await incident(4)).versions).toHaveLength(2);
  await none({ is: 'incident', number: 4 });
});

test('a correction that a click in the menu closes comes back; left as it was, it does not', async () => {
  const hands = await start();
  await entry(hands);
  await hands.click(await button('Correct or add'));
  await hands.type(await box('What happened?'), ' He ran.');
  await hands.click(await button('Seal'));
  await entry(hands);
  await hands.click(await button('Correct or add'));
  await text(CAME_BACK);
  await hands.click(await button('Leave it as it was'));
  await none({ is: 'incident', number: 4 });
  await hands.click(await button('Correct or add'));
  expect(await box('What happened?')).not.toHaveDisplayValue(/He ran\.$/);
  expect(screen.queryByText(CAME_BACK)).toBeNull();
});

test('a correction that cannot be saved is kept on', async () => {
  const hands = await start();
  await entry(hands);
  await hands.click(await button('Correct or add'));
  await hands.type(await box('What happened?'), ' He ran.');
  const end = refuse('amend_incident', { kind: 'disk-full' });
  await hands.click(await button('Save the change'));
  await text('The disk is full.');
  end();
  await away(hands);
  await entry(hands);
  await hands.click(await button('Correct or add'));
  expect(await box('What happened?')).toHaveDisplayValue(/He ran\.$/);
});

test('that something else was changed since a correction was begun is said', async () => {
  const hands = await start();
  await entry(hands);
  await hands.click(await button('Correct or add'));
  await hands.type(await box('What happened?'), ' He ran.');
  await hands.click(await button('Seal'));
  const [newest] = (await incident(4)).versions;
  await amendIncident(4, { ...(newest?.form ?? expect.fail()), place: 'At the gate' }, '');
  await entry(hands);
  await hands.click(await button('Correct or add'));
  await text(/^Something here was changed after you began this\./);
});

test('a correction of a card comes back', async () => {
  const hands = await start();
  const open = async (): Promise<void> => {
    await hands.click(await button('Orders'));
    await hands.click((await screen.findAllByRole('button', { name: /Non-molestation order/ })).at(-1) as HTMLElement);
    await hands.click(await button('Correct or add'));
  };
  await open();
  await hands.type(await box('A note about this change'), 'The other court');
  await hands.click(await button('Seal'));
  await open();
  await text(CAME_BACK);
  expect(await box('A note about this change')).toHaveValue('The other court');
  await hands.click(await button('Save the change'));
  await none({ is: 'card', kind: 'order', number: 1 });
});

test.each([
  ['Add what I remember later', 'What you remember now', 'Save what I remember', 'later'],
  ['Write a private note', 'A note for you alone', 'Save the note', 'note'],
] as const)('“%s” is open with its words on another visit, and empty once they are saved', async (title, label, save, is) => {
  const hands = await start();
  await entry(hands);
  await hands.click(await text(title));
  await hands.type(await box(label), 'His shoes were white.');
  await away(hands);
  await entry(hands);
  expect(await box(label)).toHaveValue('His shoes were white.');
  await text(CAME_BACK);
  await hands.click(await button(save));
  await none({ is, number: 4 });
  await hands.click(await text(title));
  expect(await box(label)).toHaveValue('');
});

test('words that are taken out again are no draft', async () => {
  const hands = await start();
  await entry(hands);
  await hands.click(await text('Add what I remember later'));
  await hands.type(await box('What you remember now'), 'His shoes');
  await text('Draft kept');
  await hands.clear(await box('What you remember now'));
  await none({ is: 'later', number: 4 });
  expect(screen.queryByText('Draft kept')).toBeNull();
});

test('what is changed in the notes of a file comes back, and goes when it is saved', async () => {
  const hands = await start();
  await file(hands);
  await hands.click(await button('Change the notes'));
  const shows = await box('What it shows');
  await hands.clear(shows);
  await hands.type(shows, 'The van at the gate');
  await away(hands);
  await file(hands);
  await hands.click(await button('Change the notes'));
  expect(await box('What it shows')).toHaveValue('The van at the gate');
  await hands.click(await button('Save'));
  await vi.waitFor(async () => expect((await exhibit(1)).notes.shows).toBe('The van at the gate'));
  await none({ is: 'exhibit', number: 1 });
});

test('what is said of files before they come in comes back', async () => {
  const hands = await start();
  await hands.click(await button('Evidence'));
  await hands.click(await text('Say something about the files first'));
  await hands.type(await box('What it shows'), 'The van at the gate');
  await hands.click(await button('Seal'));
  await hands.click(await button('Evidence'));
  expect(await box('What it shows')).toHaveValue('The van at the gate');
  await hands.click(await button('Add files'));
  await none({ is: 'arriving' });
});

test('calls that were typed stay when their part is closed, and come back after Leave', async () => {
  const hands = await start();
  await hands.click(await button('Evidence'));
  await hands.click(await text('Write down calls'));
  await hands.type(await box('Who'), 'M.');
  await hands.click(await button('Another call'));
  const failing = refuse('keep_form_draft', { kind: 'disk-full' });
  await hands.click(await text('Write down calls'));
  expect(screen.queryByLabelText('Who')).toBeNull();
  await hands.click(await text('Write down calls'));
  expect(await screen.findAllByRole('group', { name: /^Call \d$/ })).toHaveLength(2);
  failing();
  await away(hands);
  await hands.click(await button('Evidence'));
  const second = within(await screen.findByRole('group', { name: 'Call 2' }));
  expect(second.getByLabelText('Who')).toHaveValue('M.');
  await hands.click(await button('Keep these calls'));
  await text('Kept as AJS/5, as a table that you typed.');
  await none({ is: 'calls', incident: null });
});

test('messages that were picked come back with the words for them', async () => {
  const hands = await start('chats');
  const talk = async (): Promise<void> => {
    await hands.click(await button('Evidence'));
    await hands.click(await button(/AJS\/5/));
    await hands.click(await button('Read the messages'));
    await heading('Messages');
  };
  await talk();
  const [first, second] = await screen.findAllByRole('checkbox', { name: /^Pick this message/ });
  await hands.click(first as HTMLElement);
  await hands.click(second as HTMLElement);
  await hands.click(await button('Make an incident of them'));
  const making = within(await screen.findByRole('dialog'));
  await hands.type(making.getByRole('textbox'), 'He wrote twice');
  await away(hands);
  await talk();
  await text('2 messages are picked.');
  await hands.click(await button('Make an incident of them'));
  const again = within(await screen.findByRole('dialog'));
  expect(again.getByRole('textbox')).toHaveValue('He wrote twice');
  await hands.click(again.getByRole('button', { name: 'Make an incident of them' }));
  await text(/^This is incident \d+ now\./);
  await none({ is: 'picked', number: 5 });
});

test('why a file is taken back, not said to the end, is lost by leaving, and that is said', async () => {
  const hands = await start();
  await file(hands);
  await hands.click(await button('Take it back'));
  await hands.type(await box('A note for the record'), 'It is of someone else');
  await hands.click((await screen.findAllByRole('button', { name: 'Leave' })).at(-1) as HTMLElement);
  await hands.click(await button('Continue'));
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await text(/What you typed just before you left could not be kept/);
});

test('a draft that cannot be read is not written over before the writer begins anew', async () => {
  const hands = await start('locked');
  const end = refuse('kept_draft', { kind: 'draft-unreadable' });
  const call = vi.mocked(fake.call);
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await text(UNREAD);
  expect(screen.queryByLabelText('What happened?', { selector: 'textarea' })).toBeNull();
  await hands.click(await button('Look for it again'));
  await text(UNREAD);
  expect(call.mock.calls.map(([command]) => command)).not.toContain('keep_draft');
  await hands.click(await button('Begin anew'));
  await hands.type(await box('What happened?'), 'He came to the shop');
  expect(screen.queryByText(UNREAD)).toBeNull();
  await text('Draft kept');
  end();
  expect((await keptDraft())?.form.whatHappened).toBe('He came to the shop');
});

test('a draft that can be read the second time is there', async () => {
  const hands = await start('locked');
  const end = refuse('kept_draft', { kind: 'disk' });
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await button('Look for it again');
  end();
  await hands.click(await button('Look for it again'));
  await box('What happened?');
});

test('a card whose draft cannot be read is not begun over it', async () => {
  const hands = await start();
  refuse('kept_card_draft', { kind: 'draft-unreadable' });
  await hands.click(await button('Orders'));
  await hands.click(await button('Add an order'));
  await text(UNREAD);
  expect(document.querySelector('main form')).toBeNull();
  await hands.click(await button('Begin anew'));
  await vi.waitFor(() => expect(document.querySelector('main form')).not.toBeNull());
});

test('a form whose draft cannot be read says so, and going back leaves it there', async () => {
  const hands = await start();
  const of: DraftOf = { is: 'incident', number: 4 };
  await keepFormDraft(of, '{');
  await entry(hands);
  await hands.click(await button('Correct or add'));
  await text(UNREAD);
  expect(screen.queryByRole('button', { name: 'Save the change' })).toBeNull();
  await hands.click(await button('Go back'));
  expect(await keptFormDraft(of)).toBe('{');
  await hands.click(await button('Correct or add'));
  await hands.click(await button('Begin anew'));
  await hands.type(await box('What happened?'), ' He ran.');
  await vi.waitFor(async () => expect(await keptFormDraft(of)).toContain('He ran.'));
});
