import { expect, test, vi } from 'vitest';
import { openDiary } from '../src/api';
import { fake, happen } from '../src/fake/backend';
import { damaged } from '../src/fake/damage';
import { recoveryWords } from '../src/fake/sample';
import { box, button, heading, screen, start, text } from './support/screen';

async function make(hands: Awaited<ReturnType<typeof start>>, passphrase = 'four words of mine') {
  await hands.click(await button('Go on'));
  await hands.type(await box('New passphrase'), passphrase);
  await hands.type(await box('The same again'), passphrase);
  await hands.type(await box('Your initials'), 'ajs');
  await hands.click(await button('Make my diary'));
}

test('a first diary is made, its words are shown once, and writing begins', async () => {
  const hands = await start('none');
  expect(await heading('You can report now')).toBeVisible();
  await make(hands);
  await heading('Write down these 24 words');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(recoveryWords);
  await hands.click(await button('I have written them down'));
  await heading('What happened?');
});

test('before anything is written, Daymark can be put on a stick, and says how to start it there', async () => {
  const hands = await start('none');
  await hands.click(await button('Put Daymark on a stick'));
  expect(await text('Daymark is on the stick now')).toBeVisible();
  expect(await text('Close this window. Then start /media/stick/Daymark/daymark-desktop.')).toBeVisible();
  expect(await button('Go on')).toBeVisible();
});

test('three of the words are asked for when wanted, and a wrong one is named', async () => {
  const hands = await start('none');
  await make(hands);
  await hands.click(await button('Check that I wrote them down right'));
  await hands.type(await box('Word 4'), 'river');
  await hands.type(await box('Word 11'), 'woods');
  await hands.type(await box('Word 19'), ' Island ');
  await hands.click(await button('Check'));
  await text('This is not the word');
  expect(await box('Word 11')).toHaveAttribute('aria-invalid', 'true');
  expect(await box('Word 4')).not.toHaveAttribute('aria-invalid');
  await hands.clear(await box('Word 11'));
  await hands.type(await box('Word 11'), 'forest');
  await hands.click(await button('Check'));
  await heading('All three are right');
});

test('what is missing from a new diary is listed, and each line leads to its field', async () => {
  const hands = await start('none');
  await hands.click(await button('Go on'));
  await hands.type(await box('New passphrase'), 'one two three');
  await hands.click(await button('Make my diary'));
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  await hands.click(screen.getByRole('link', { name: 'Write your initials' }));
  expect(await box('Your initials')).toHaveFocus();
});

test('a passphrase that is too short is refused with an advice, and what was typed stays', async () => {
  const hands = await start('none');
  await make(hands, 'short');
  await text('The passphrase is too short.');
  await text(/Nothing was changed/);
  expect(await box('Your initials')).toHaveValue('ajs');
});

test('a passphrase can be shown and pasted', async () => {
  const hands = await start('locked');
  const field = await box('Passphrase');
  expect(field).toHaveFocus();
  expect(field).toHaveAttribute('autocomplete', 'current-password');
  await hands.paste('open sesame');
  await hands.click(await button(/^Show/));
  expect(field).toHaveAttribute('type', 'text');
  await hands.click(await button('Open'));
  await heading('What happened?');
});

test('a wrong passphrase says so, tells nothing else, and the box is empty again', async () => {
  const hands = await start('locked');
  await hands.type(await box('Passphrase'), 'wrong{Enter}');
  await text('That did not open the diary.');
  expect(await box('Passphrase')).toHaveValue('');
  expect(await box('Passphrase')).toHaveFocus();
});

test('the 24 words open the diary and set a new passphrase', async () => {
  const hands = await start('locked');
  await hands.click(await button('I forgot my passphrase'));
  await hands.type(await box('The 24 words'), 'river paper');
  await hands.type(await box('New passphrase'), 'another one now');
  await hands.type(await box('The same again'), 'another one now');
  await hands.click(await button('Open'));
  await text('The recovery words cannot be read.');
  await hands.clear(await box('The 24 words'));
  await hands.type(await box('The 24 words'), recoveryWords.join(' '));
  await hands.click(await button('Open'));
  await heading('What happened?');
  await expect(openDiary('another one now')).resolves.toMatchObject({ initials: 'AJS' });
});

test('a diary that does not open is looked through and rescued', async () => {
  const hands = await start('locked');
  vi.spyOn(fake, 'call').mockRejectedValueOnce({ kind: 'database-damaged' });
  await hands.type(await box('Passphrase'), 'open sesame{Enter}');
  await heading('Check or rescue the diary');
  await text('The main file of the diary is damaged.');
  expect(await box('Passphrase, or your 24 words')).toHaveFocus();
  await hands.type(await box('Passphrase, or your 24 words'), 'wrong{Enter}');
  await text('That did not open the diary.');
  await hands.clear(await box('Passphrase, or your 24 words'));
  await hands.type(await box('Passphrase, or your 24 words'), 'open sesame{Enter}');
  await text('The file of AJS/2 is missing.');
  expect(screen.queryByRole('button', { name: 'Open it as it is' })).toBeNull();
  await hands.click(await button('Rescue the diary'));
  await heading('The diary is rescued');
  await text(/It is here:/);
  await hands.click(await button('Open the diary'));
  await heading('What happened?');
});

test('from what is damaged one goes to the copies', async () => {
  const hands = await start('locked');
  await hands.click(await button('Something is wrong with the diary'));
  await hands.type(await box('Passphrase, or your 24 words'), 'open sesame{Enter}');
  await text('If you have a copy of the diary, bring that back. It is the best way.');
  await hands.click(await button('Bring a diary back from a copy'));
  await heading('Bring a diary back');
});

test('an older diary is opened as it is only after it was said what that means', async () => {
  const hands = await start('locked');
  await hands.click(await button('Something is wrong with the diary'));
  await hands.type(await box('Passphrase, or your 24 words'), 'open sesame');
  vi.spyOn(fake, 'call').mockResolvedValueOnce({ ...damaged, rescue: false, older: true });
  await hands.click(await button('Look what is damaged'));
  expect(screen.queryByRole('button', { name: 'Rescue the diary' })).toBeNull();
  await hands.click(await button('Open it as it is'));
  await heading('What happened?');
});

test('the language changes in place and is kept', async () => {
  const hands = await start('locked');
  await hands.click(await button('Cymraeg'));
  await heading('Agor eich dyddiadur');
  expect(document.documentElement.lang).toBe('cy');
  await hands.click(await button('English'));
  await heading('Open your diary');
});

test('the title of the window never says where one is', async () => {
  const title = document.title;
  const hands = await start();
  await hands.click(await button('Incidents'));
  expect(document.title).toBe(title);
});

test('when the shell locks, the screen is cleared at once', async () => {
  await start();
  happen('locked', null);
  await text('This is locked.');
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('how soon a new passphrase could be guessed is said while it is typed', async () => {
  const hands = await start('none');
  await hands.click(await button('Go on'));
  const field = await box('New passphrase');
  await hands.type(field, 'password');
  await text('This could be guessed quickly.');
  await text(/Leave out names, dates, pets and places/);
  await hands.clear(field);
  await hands.type(field, 'velvet anchor mistake pudding');
  await text('This would be very hard to guess.');
  expect(screen.queryByText('This could be guessed quickly.')).toBeNull();
});

test('the weakest passphrase is asked about and can be used all the same', async () => {
  const hands = await start('none');
  await make(hands, 'password');
  await text('Use this passphrase all the same?');
  await hands.click(await button('Choose another one'));
  expect(screen.queryByText('Use this passphrase all the same?')).toBeNull();
  await hands.click(await button('Make my diary'));
  await hands.click(await button('Use it all the same'));
  await heading('Write down these 24 words');
});

test('a passphrase that was typed after that question is not the one that was answered for', async () => {
  const hands = await start('none');
  await make(hands, 'password');
  await text('Use this passphrase all the same?');
  await hands.type(await box('New passphrase'), '1');
  await hands.click(await button('Use it all the same'));
  await screen.findByRole('link', { name: 'The two passphrases are not the same' });
});

test('a passphrase is suggested, shown, and put into the box', async () => {
  const hands = await start('none');
  await hands.click(await button('Go on'));
  await hands.click(await button('Suggest one for me'));
  await text('Six words, chosen by chance. Write them down before you go on.');
  await text('velvet anchor mistake pudding lamp orbit');
  expect(await box('New passphrase')).toHaveValue('velvet anchor mistake pudding lamp orbit');
});
