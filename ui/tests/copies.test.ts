import { expect, test, vi } from 'vitest';
import { fake, happen, stick } from '../src/fake/backend';
import { recoveryWords } from '../src/fake/sample';
import { box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

async function copies(): Promise<Hands> {
  const hands = await start();
  await hands.click(await button('Copies'));
  await heading('Copies');
  return hands;
}

async function restore(how: 'none' | 'locked'): Promise<Hands> {
  const hands = await start(how);
  if (how === 'none') {
    await hands.click(await button('Go on'));
  }
  await hands.click(await button('Bring a diary back from a copy'));
  await heading('Bring a diary back');
  return hands;
}

test('a copy is made with one button, and when it was made is said', async () => {
  const hands = await copies();
  await text('You have written something since the last copy.');
  await text('It is here now.');
  await hands.click(await button('Make a copy now'));
  await text('A copy was made and read back. You can take the stick out now.');
  await text('Everything is in the last copy.');
});

test('a stick that is not there offers no button, and says so', async () => {
  const hands = await start();
  stick().isThere = false;
  await hands.click(await button('Copies'));
  await text('It is not here now. Plug in the stick to make a copy.');
  expect(screen.queryByRole('button', { name: 'Make a copy now' })).toBeNull();
});

test('a stick that is pulled out before the copy says what to do', async () => {
  const hands = await copies();
  await button('Make a copy now');
  stick().isThere = false;
  await hands.click(await button('Make a copy now'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Plug in the stick, or choose another folder.');
});

test('a copy that is stopped is no alarm', async () => {
  const hands = await copies();
  await button('Make a copy now');
  vi.spyOn(fake, 'call').mockRejectedValueOnce({ kind: 'cancelled' });
  await hands.click(await button('Make a copy now'));
  await text('No copy was made. The copies before are whole.');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the copies on the stick are listed, the damaged one too', async () => {
  const hands = await copies();
  stick().damage();
  await hands.click(await text('See the copies in it'));
  expect(await screen.findAllByText('All of it is there.')).toHaveLength(2);
  await text('Damaged.');
});

test('a copy is tried with the passphrase, and the box is empty after', async () => {
  const hands = await copies();
  await hands.click(await text('See the copies in it'));
  await hands.type(await box('Passphrase'), 'wrong');
  await hands.click(await button('Try it'));
  await text('That did not open the diary.');
  await hands.type(await box('Passphrase'), 'open sesame');
  await hands.click(await button('Try it'));
  await text('Copy 3 can be brought back. Entries: 11. Files: 4.');
  expect(await box('Passphrase')).toHaveValue('');
});

test('a folder that is not used any more is forgotten, and one can be chosen again', async () => {
  const hands = await copies();
  await hands.click(await button('Stop using this folder'));
  await text('This folder is not used any more. The copies in it were not touched.');
  await text('There is no copy yet. If this computer is lost, the diary is lost with it.');
  await hands.click(await button('Choose a folder for copies'));
  await text('No copy has been made here yet.');
});

test('of copies nothing is reminded before something is written', async () => {
  const hands = await start('none');
  await hands.click(await button('Go on'));
  await hands.type(await box('New passphrase'), 'four words of mine');
  await hands.type(await box('The same again'), 'four words of mine');
  await hands.type(await box('Your initials'), 'ajs');
  await hands.click(await button('Make my diary'));
  await hands.click(await button('I have written them down'));
  await heading('What happened?');
  const reminder = 'There is no copy of your diary yet.';
  for (const count of [1, 2, 3]) {
    await hands.click(await button('Write'));
    expect(screen.queryByText(reminder)).toBeNull();
    await hands.type(await box('What happened?'), `Call ${count}`);
    await hands.click(await button('Save'));
    await text('Saved. You can stop now.');
  }
  await hands.click(await button('Write'));
  await text(reminder);
});

test('a reminder is one line that can be put away until the diary is next opened', async () => {
  const hands = await copies();
  await hands.click(await button('Stop using this folder'));
  await hands.click(await button('Write'));
  await text('There is no copy of your diary yet.');
  await hands.click(await button('Not now'));
  await hands.click(await button('Incidents'));
  expect(screen.queryByText('There is no copy of your diary yet.')).toBeNull();
});

test('the reminder leads to the copies', async () => {
  const hands = await copies();
  await hands.click(await button('Stop using this folder'));
  await hands.click(await button('Write'));
  await hands.click(await button('Make a copy'));
  await heading('Copies');
});

test('a copy is made by itself when the usual stick is there, and said in one line', async () => {
  const hands = await start('locked');
  stick().isDue = true;
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await text('A copy was made.');
  await hands.click(await button('Seal'));
  expect(screen.queryByText('A copy was made.')).toBeNull();
});

test('a copy that could not be made by itself is said calmly', async () => {
  const hands = await start('locked');
  stick().isDue = true;
  vi.spyOn(stick(), 'make').mockImplementation(() => {
    throw { kind: 'disk-full' };
  });
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await text('A copy could not be made. The copies before are whole.');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('while it is still asked whether a copy is due, it is not asked again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const call = fake.call.bind(fake);
  const asked = vi.spyOn(fake, 'call').mockImplementation((command, takes) =>
    command === 'copy_due' ? new Promise(() => undefined) : call(command, takes),
  );
  await start();
  await box('What happened?');
  vi.advanceTimersByTime(60_000);
  expect(asked.mock.calls.filter(([command]) => command === 'copy_due')).toHaveLength(1);
  vi.useRealTimers();
});

test('a copy that is being made by itself can be stopped', async () => {
  const hands = await start('locked');
  stick().isDue = true;
  const call = fake.call.bind(fake);
  let stop = (): void => undefined;
  vi.spyOn(fake, 'call').mockImplementation((command, takes) => {
    if (command === 'make_copy') {
      return new Promise((_, refuse) => (stop = () => refuse({ kind: 'cancelled' })));
    }
    if (command === 'cancel_work') {
      stop();
    }
    return call(command, takes);
  });
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await text('A copy is being made…');
  await hands.click(await button('Stop'));
  await vi.waitFor(() => expect(screen.queryByText('A copy is being made…')).toBeNull());
  expect(screen.queryByText(/could not be made/)).toBeNull();
});

test.each(['none', 'locked'] as const)('a diary comes back from a copy (%s)', async (how) => {
  const hands = await restore(how);
  await hands.click(await button('Choose the folder of copies'));
  expect(await screen.findAllByRole('radio')).toHaveLength(3);
  await hands.type(await box('Passphrase'), 'open sesame');
  await hands.click(await button('Bring it back'));
  await text('The diary is back. Entries: 11. Files: 4.');
  expect(screen.queryByText(/It is now in/) !== null).toBe(how === 'locked');
  await hands.click(await button('Go on to the diary'));
  await heading('What happened?');
});

test('the 24 words bring it back too', async () => {
  const hands = await restore('none');
  await hands.click(await button('Choose the folder of copies'));
  await hands.click(await button('Use the 24 words instead'));
  await hands.type(await box('Your 24 recovery words'), recoveryWords.join(' '));
  await hands.click(await button('Bring it back'));
  await text('The diary is back. Entries: 11. Files: 4.');
});

test('a copy that is damaged is named, and nothing was touched', async () => {
  const hands = await restore('locked');
  stick().damage();
  await hands.click(await button('Choose the folder of copies'));
  await hands.click(await screen.findByRole('radio', { name: /Damaged/ }));
  await hands.type(await box('Passphrase'), 'open sesame');
  await hands.click(await button('Bring it back'));
  await text('Copy 1 is damaged, so it was not brought back.');
  await text('Try another copy from the list. Your diary here was not touched.');
});

test('leaving while a diary is brought back does not open it', async () => {
  const hands = await restore('locked');
  await hands.click(await button('Choose the folder of copies'));
  await hands.type(await box('Passphrase'), 'open sesame');
  happen('locked', null);
  await text('This is locked.');
});
