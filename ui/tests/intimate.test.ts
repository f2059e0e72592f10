import { expect, test, vi } from 'vitest';
import { annotateExhibit, exhibit } from '../src/api';
import { fake } from '../src/fake/backend';
import { button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

async function mark(number: number): Promise<void> {
  await annotateExhibit(number, { ...(await exhibit(number)).notes, intimate: true }, '');
}

/** The page of an exhibit that is intimate. */
async function opened(number: number): Promise<Hands> {
  const hands = await start();
  await mark(number);
  await hands.click(await button('Evidence'));
  await hands.click(await button(new RegExp(`AJS/${number}`)));
  await screen.findByText('Fingerprint (SHA-256)');
  return hands;
}

test('an intimate picture is not even loaded before it is asked for twice, each time anew', async () => {
  const hands = await opened(1);
  await text(/^This file is intimate\./);
  for (let time = 0; time < 2; time += 1) {
    expect(document.querySelector('figure img')).toBeNull();
    await hands.click(await button('Show picture AJS/1'));
    expect(document.querySelector('figure img')).toBeNull();
    expect(await button('Keep it covered')).toHaveFocus();
    await hands.click(await button('Show it now'));
    expect(screen.getByRole('img', { name: 'Picture AJS/1' })).toBeInTheDocument();
    await hands.click(await button('Hide picture AJS/1'));
  }
  await hands.click(await button('Show picture AJS/1'));
  await hands.click(await button('Keep it covered'));
  expect(document.querySelector('figure img')).toBeNull();
  expect(await button('Show picture AJS/1')).toHaveFocus();
});

test('an intimate recording is not played before it is asked for twice', async () => {
  const hands = await opened(4);
  await hands.click(await button('Listen to AJS/4'));
  expect(document.querySelector('audio')).toBeNull();
  await hands.click(await button('Show it now'));
  expect(document.querySelector('audio')).not.toBeNull();
});

test('the gallery says that one is intimate and never shows it', async () => {
  const hands = await start();
  await mark(1);
  await hands.click(await button('Evidence'));
  await hands.click(await screen.findByRole('radio', { name: 'Gallery' }));
  expect(screen.queryByRole('button', { name: /^Show ?AJS\/1/ })).toBeNull();
  expect(await button(/^Show ?AJS\/2/)).toBeVisible();
  await text('Intimate');
});

test('it can be said, taken back and left blank with the notes', async () => {
  const hands = await start();
  await hands.click(await button('Evidence'));
  await hands.click(await button(/AJS\/2/));
  for (const [answer, said] of [['Yes', true], ['No', false]] as const) {
    await hands.click(await button('Change the notes'));
    await hands.click(await screen.findByRole('radio', { name: answer }));
    await hands.click(await button('Save'));
    await text('Saved. The earlier notes are kept.');
    expect((await exhibit(2)).notes.intimate).toBe(said);
  }
  await hands.click(await button('Change the notes'));
  await hands.click(await button('Leave it blank'));
  await hands.click(await button('Save'));
  await text('Saved. The earlier notes are kept.');
  expect((await exhibit(2)).notes.intimate).toBeNull();
});

test('of a picture that came in it is asked, and saying nothing is fine', async () => {
  const hands = await start();
  await hands.click(await button('Evidence'));
  await hands.click(await button('Add files'));
  await text('Kept as AJS/5. The original is unchanged.');
  expect((await exhibit(5)).notes.intimate).toBeNull();
  await hands.click(await text('Is it intimate?'));
  await hands.click(await screen.findByRole('checkbox', { name: /AJS\/5 is intimate/ }));
  await vi.waitFor(async () => expect((await exhibit(5)).row.isIntimate).toBe(true));
});

test('a bundle holds it back until it is let into this one', async () => {
  const hands = await start();
  await mark(2);
  await hands.click(await button('Hand over'));
  await hands.click(await button('Next'));
  await hands.click(await button('Next'));
  await heading(/What goes in and what stays/);
  const held = (): unknown[] => [...document.querySelectorAll('.sheet li')].map((item) => item.textContent);
  expect(held()).toContain('3 files, 3.9 MB');
  const box = await screen.findByRole('checkbox', { name: 'Let AJS/2 go in' });
  expect(box).not.toBeChecked();
  await hands.click(box);
  await vi.waitFor(() => expect(held()).toContain('4 files, 3.9 MB'));
  await hands.click(box);
  await vi.waitFor(() => expect(held()).toContain('3 files, 3.9 MB'));
  await hands.click(await button('Next'));
  await hands.click(await button('Next'));
  vi.spyOn(fake, 'call');
  await hands.click(await button('Choose a place and save'));
  await text('Held back, because intimate: AJS/2');
});
