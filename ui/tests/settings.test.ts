import { expect, test, vi } from 'vitest';
import { diaryState, openDiary, settings as kept } from '../src/api';
import { fake, spoil } from '../src/fake/backend';
import { damaged } from '../src/fake/damage';
import { forgetSettings } from '../src/fake/settings';
import { recoveryWords } from '../src/fake/sample';
import { box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

async function settings(): Promise<Hands> {
  const hands = await start();
  await hands.click(await button('Settings'));
  await heading('Settings');
  return hands;
}

async function change(hands: Hands, old: string, fresh: string, again: string): Promise<void> {
  for (const [label, typed] of [
    ['Passphrase now', old],
    ['New passphrase', fresh],
    ['The same again', again],
  ] as const) {
    await hands.clear(await box(label));
    if (typed !== '') {
      await hands.type(await box(label), typed);
    }
  }
  await hands.click(await button('Change the passphrase'));
}

test('a new passphrase opens the diary, the old one does not, and the boxes are empty', async () => {
  const hands = await settings();
  await change(hands, 'open sesame', 'another one now', 'another one now');
  await text('The passphrase is changed. Your 24 words still work.');
  await expect(openDiary('another one now')).resolves.toMatchObject({ initials: 'AJS' });
  await expect(openDiary('open sesame')).rejects.toMatchObject({ kind: 'wrong-key' });
  for (const label of ['Passphrase now', 'New passphrase', 'The same again']) {
    expect(await box(label)).toHaveValue('');
  }
});

test('two that differ are not taken, and the line leads to the box', async () => {
  const hands = await settings();
  await change(hands, 'open sesame', 'another one now', 'another one');
  await hands.click(await screen.findByRole('link', { name: 'The two passphrases are not the same' }));
  expect(await box('The same again')).toHaveFocus();
  await expect(openDiary('open sesame')).resolves.toBeTruthy();
});

test('a wrong or a short passphrase is said with an advice', async () => {
  const hands = await settings();
  await change(hands, 'open says me', 'another one now', 'another one now');
  await text('That did not open the diary.');
  await change(hands, 'open sesame', 'short', 'short');
  await text('The passphrase is too short.');
  expect(screen.queryByText('That did not open the diary.')).toBeNull();
  await expect(openDiary('open sesame')).resolves.toBeTruthy();
});

test('a whole diary is said to be whole, with what was read', async () => {
  const hands = await settings();
  await hands.click(await button('Check now'));
  await text('Everything is whole');
  await text(/13 entries and 4 attached files/);
});

test('what is damaged is listed, and what to do is said', async () => {
  const hands = await settings();
  vi.spyOn(fake, 'call').mockResolvedValueOnce(damaged);
  await hands.click(await button('Check now'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Do not delete anything.');
  await text('The file of AJS/2 is missing.');
  await text(/To rescue it, leave the diary/);
  expect(screen.queryByText('Everything is whole')).toBeNull();
});

test('the language is changed here and is kept', async () => {
  const hands = await settings();
  const [inSettings] = screen.getAllByRole('button', { name: 'Cymraeg' }).slice(-1);
  await hands.click(inSettings as HTMLElement);
  await heading('Gosodiadau');
  expect((await diaryState()).language).toBe('cy');
});

test('the three cards can be read again', async () => {
  const hands = await settings();
  await hands.click(await button('Read it again'));
  await heading('You can report now');
  await hands.click(await button('Go on'));
  await heading('What happened?');
});

test('the words on paper are checked, and wrong ones open nothing', async () => {
  const hands = await settings();
  await hands.click(await text('Check my words'));
  await hands.type(await box('Your 24 words'), recoveryWords.join(' '));
  await hands.click(await button('Check them'));
  await text('These words open your diary.');
  await hands.type(await box('Your 24 words'), 'river');
  await hands.click(await button('Check them'));
  await text('The recovery words cannot be read.');
  expect(screen.queryByText('These words open your diary.')).toBeNull();
});

test('new words ask for the passphrase, are shown once, and can be checked by the shell', async () => {
  const hands = await settings();
  await hands.click(await text('Make new words'));
  await hands.type(await box('Passphrase'), 'not it');
  await hands.click(await button('Make new words now'));
  await text('That did not open the diary.');
  await hands.type(await box('Passphrase'), 'open sesame');
  await hands.click(await button('Make new words now'));
  await heading('Write down these 24 words');
  await hands.click(await button('Check that I wrote them down right'));
  expect(screen.queryByText(recoveryWords[0] ?? '')).toBeNull();
  for (const number of [4, 11, 19]) {
    await hands.type(await box(`Word ${number}`), recoveryWords[number - 1] ?? '');
  }
  await hands.click(await button('Check'));
  await heading('All three are right');
  await hands.click(await button('Go to my diary'));
  await heading('Settings');
});

test('the words can be removed, and new ones made', async () => {
  const hands = await settings();
  await hands.click(await text('Remove the words'));
  await hands.type(await box('Passphrase'), 'open sesame');
  await hands.click(await button('Remove the words now'));
  await text('The words are removed. Only the passphrase opens your diary now.');
  expect(screen.queryByText('Check my words')).toBeNull();
  await text('Make new words');
});

test('a diary gets new keys, and files that cannot be read are named first', async () => {
  const hands = await settings();
  spoil(['AJS/2', 'AJS/5']);
  await hands.click(await button('Read what you can do'));
  await heading('Someone may know my passphrase');
  await hands.type(await box('Passphrase now'), 'open sesame');
  await hands.type(await box('New passphrase'), 'another one for now');
  await hands.type(await box('The same again'), 'another one for now');
  await hands.click(await button('Give my diary new keys'));
  await text('Some files cannot be read: AJS/2, AJS/5.');
  await expect(openDiary('open sesame')).resolves.toBeTruthy();
  await hands.click(await screen.findByRole('checkbox', { name: /leave behind the files/ }));
  await hands.click(await button('Give my diary new keys'));
  await heading('Your diary has new keys');
  await text('These files could not be read, and stay as they are: AJS/2, AJS/5.');
  await hands.click(await button('Show me my new words'));
  await heading('Write down these 24 words');
  await expect(openDiary('open sesame')).rejects.toMatchObject({ kind: 'wrong-key' });
  await expect(openDiary('another one for now')).resolves.toBeTruthy();
});

test('when it locks is kept, and holds at once', async () => {
  const hands = await settings();
  expect(await screen.findByRole('radio', { name: '5 minutes' })).toBeChecked();
  await hands.click(await screen.findByRole('radio', { name: '30 minutes' }));
  await hands.click(await screen.findByRole('checkbox', { name: 'Leave when Shift is pressed three times' }));
  await vi.waitFor(async () =>
    expect((await kept()).locking).toEqual({ afterMinutes: 30, whenMinimised: false, byShift: false }),
  );
  await hands.keyboard('{Shift}{Shift}{Shift}');
  await heading('Settings');
  await hands.click(await screen.findByRole('checkbox', { name: 'Leave when Shift is pressed three times' }));
  await vi.waitFor(async () => expect((await kept()).locking.byShift).toBe(true));
  await hands.keyboard('{Shift}{Shift}{Shift}');
  await text('This is locked.');
});

test('to lock never by itself is said to be a risk', async () => {
  const hands = await settings();
  await hands.click(await screen.findByRole('radio', { name: 'Never by itself' }));
  await text(/Whoever comes to this computer while you are away can read everything/);
});

test('the window gets another title and another theme', async () => {
  const hands = await settings();
  await hands.type(await box('Title of the window'), '  Recipes ');
  await hands.click(await button('Keep this title'));
  await text(/The window has this title now/);
  await hands.click(await screen.findByRole('radio', { name: 'Dark' }));
  await vi.waitFor(async () => expect((await kept()).look).toMatchObject({ title: 'Recipes', theme: 'dark' }));
});

test('whether screenshots can be kept out is said, and chosen where it can', async () => {
  await settings();
  await text(/On this system Daymark cannot keep programs from taking pictures/);
});

test.each([
  [true, true, /It locks when this computer says that the screen is locked or that it goes to sleep/],
  [true, false, /It locks when the screen does. It also locks once the computer has slept for two minutes/],
  [false, false, /On this system it cannot tell when the screen is locked/],
])('what the system tells, of locks %s and of sleep %s, is said', async (tellsOfLocks, tellsOfSleep, words) => {
  const hands = await start();
  forgetSettings({ system: { canBlockScreenshots: true, tellsOfLocks, tellsOfSleep } });
  await hands.click(await button('Settings'));
  await text(words);
});

test('where screenshots can be kept out they are, until the writer lets them in', async () => {
  const hands = await start();
  forgetSettings({ system: { canBlockScreenshots: true, tellsOfLocks: true, tellsOfSleep: false } });
  await hands.click(await button('Settings'));
  const hidden = await screen.findByRole('checkbox', { name: 'Hide the window from screenshots' });
  expect(hidden).toBeChecked();
  await hands.click(hidden);
  await vi.waitFor(async () => expect((await kept()).look.shownToScreenshots).toBe(true));
});

test('what could not be kept is as it was before, and a title that will not do is said beside it', async () => {
  const hands = await settings();
  const shift = await screen.findByRole('checkbox', { name: 'Leave when Shift is pressed three times' });
  vi.spyOn(fake, 'call').mockRejectedValueOnce({ kind: 'disk-full' });
  await hands.click(shift);
  await text('The disk is full.');
  await vi.waitFor(() => expect(shift).toBeChecked());
  expect((await kept()).locking.byShift).toBe(true);
  vi.spyOn(fake, 'call').mockRejectedValueOnce({ kind: 'value-unreadable', about: 'title' });
  await hands.type(await box('Title of the window'), 'Recipes');
  await hands.click(await button('Keep this title'));
  expect(await box('Title of the window')).toHaveAccessibleDescription(expect.stringContaining('The title before is still there'));
  expect((await kept()).look.title).toBe('');
});
