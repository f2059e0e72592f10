import { within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { BundlePlan } from '../src/contract/types';
import { fake } from '../src/fake/backend';
import { WORDS } from '../src/fake/bundles';
import { giveAway } from '../src/fake/safety';
import { box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

async function handOver(): Promise<Hands> {
  const hands = await start();
  await hands.click(await button('Hand over'));
  await heading(/What goes in\?/);
  return hands;
}

const next = async (hands: Hands): Promise<void> => hands.click(await button('Next'));
const radio = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('radio', { name });

/** What was asked of a command last. */
const asked = (command: string): unknown => vi.mocked(fake.call).mock.calls.findLast(([name]) => name === command)?.[1];

test('everything is handed over in five steps, and the code is shown at the end', async () => {
  const hands = await handOver();
  vi.spyOn(fake, 'call');
  for (const title of [/Who is it for, and in which form/, /What goes in and what stays/, /Look at the pages/, /Save the bundle/]) {
    await next(hands);
    expect(await heading(title)).toHaveFocus();
  }
  await hands.click(await button('Choose a place and save'));
  await heading('Your bundle is ready');
  expect(asked('save_bundle')).toEqual({
    request: { from: '', to: '', only: [], urgent: false, worst: [], people: [], orders: [], ways: [], exhibits: [], without: [], withIntimate: [], shape: 'zip', audience: 'police', language: 'en-GB' },
  });
  await text('/media/stick/Daymark-AJS-v02-2026-06-03.zip');
  expect(screen.queryByText('The eight words that open it')).toBeNull();
  expect(screen.getAllByText(/7K2QD-M4T9X-0WHCJ-5RBNA-E8GZP/)).toHaveLength(2);
  await text('Incidents: 8. Exhibits: 4. Files: 23.');
});

test('files to upload are made for the links of the police, and the plan is named', async () => {
  const hands = await handOver();
  await next(hands);
  await hands.click(await radio('Folders to upload from, when the police send you a link'));
  for (let step = 0; step < 3; step += 1) {
    await next(hands);
  }
  vi.spyOn(fake, 'call');
  await hands.click(await button('Choose a place and save'));
  await text('/media/stick/Daymark-AJS-v02-2026-06-03-portal');
  await text('You need 1 upload link. Start with UPLOAD-PLAN.txt. It says what to upload.');
  expect(asked('save_bundle')).toMatchObject({ request: { shape: 'portal' } });
});

test('a copy for oneself or the family court has its own documents', async () => {
  const hands = await handOver();
  await next(hands);
  await hands.click(await radio(/^The family court/));
  await next(hands);
  await next(hands);
  await radio('Draft statement for the court');
  expect(screen.queryByRole('radio', { name: 'Summary' })).toBeNull();
  await hands.click(await button('Go back'));
  await hands.click(await button('Go back'));
  await hands.click(await radio(/^Me\. Everything I wrote/));
  await next(hands);
  await next(hands);
  await radio('Every entry in order');
  expect(screen.queryByRole('radio', { name: /statement/i })).toBeNull();
  await next(hands);
  vi.spyOn(fake, 'call');
  await hands.click(await button('Choose a place and save'));
  await heading('Your bundle is ready');
  expect(asked('save_bundle')).toMatchObject({ request: { audience: 'writer' } });
});

test('a wrapped bundle is saved with its words shown once, and the warning fits it', async () => {
  const hands = await handOver();
  await next(hands);
  await hands.click(await radio(/A ZIP that only opens with eight words/));
  for (let step = 0; step < 3; step += 1) {
    await next(hands);
  }
  await text(/Nobody can read it on the way/);
  expect(screen.queryByText(/Anyone who has it can read it/)).toBeNull();
  vi.spyOn(fake, 'call');
  await hands.click(await button('Choose a place and save'));
  const words = within(await screen.findByRole('region', { name: 'The eight words that open it' }));
  expect(words.getByText(WORDS)).toBeVisible();
  expect(words.getByText(/in another way than the file/)).toBeVisible();
  expect(asked('save_bundle')).toMatchObject({ request: { shape: 'wrapped-zip' } });
  await hands.click(await button('Make another'));
  expect(screen.queryByText(WORDS)).toBeNull();
});

test('pages to print say that the files come apart, and pictures in the preview are asked for', async () => {
  const hands = await handOver();
  await next(hands);
  await hands.click(await radio(/^Pages to print, in order/));
  await next(hands);
  await next(hands);
  expect(screen.queryByRole('checkbox', { name: /small pictures/ })).toBeNull();
  vi.spyOn(fake, 'call');
  await hands.click(await radio('List of files'));
  await hands.click(await screen.findByRole('checkbox', { name: /Show the small pictures/ }));
  await vi.waitFor(() => expect(asked('bundle_pages')).toMatchObject({ document: 'exhibit-list', pictures: true }));
  await next(hands);
  await hands.click(await button('Choose a place and save'));
  await heading('Your bundle is ready');
  await text(/These are the pages alone/);
  await text(/The files come apart/);
  expect(screen.queryByText(/with the original files/)).toBeNull();
});

test('going back from pages that are still being set stops that, and no other work', async () => {
  const hands = await handOver();
  for (let step = 0; step < 3; step += 1) {
    await next(hands);
  }
  const call = fake.call.bind(fake);
  vi.spyOn(fake, 'call').mockImplementation((name, takes) =>
    name === 'bundle_pages' ? new Promise(() => undefined) : call(name, takes as never),
  );
  await hands.click(await radio('List of files'));
  await hands.click(await screen.findByRole('checkbox', { name: /Show the small pictures/ }));
  await button('Stop');
  expect(asked('cancel_work')).toBeUndefined();
  await hands.click(await button('Go back'));
  await vi.waitFor(() => expect(asked('cancel_work')).toEqual({ of: ['bundle_pages'] }));
});

test('a long document is looked at volume by volume, and another one from its first', async () => {
  const hands = await handOver();
  const call = fake.call.bind(fake);
  vi.spyOn(fake, 'call').mockImplementation(async (name, args) => {
    const given = await call(name, args);
    if (name === 'plan_bundle') {
      const long = (given as BundlePlan).documents.find(({ document }) => document === 'chronology');
      Object.assign(long ?? {}, { volumes: 3 });
    }
    return given;
  });
  for (let step = 0; step < 3; step += 1) {
    await next(hands);
  }
  expect(screen.queryByRole('combobox', { name: /3 volumes/ })).toBeNull();
  await hands.click(await radio('Every entry in order'));
  const volume = await screen.findByRole('combobox', { name: /3 volumes/ });
  expect(within(volume).getAllByRole('option').map((option) => option.textContent)).toEqual(['Volume 1', 'Volume 2', 'Volume 3']);
  await vi.waitFor(() => expect(asked('bundle_pages')).toMatchObject({ document: 'chronology', volume: 1 }));
  await hands.selectOptions(volume, 'Volume 3');
  await vi.waitFor(() => expect(asked('bundle_pages')).toMatchObject({ document: 'chronology', volume: 3 }));
  await hands.click(await radio('Summary'));
  await vi.waitFor(() => expect(asked('bundle_pages')).toMatchObject({ document: 'summary', volume: 1 }));
});

test('who took a bundle is written down from it, and stands with it', async () => {
  const hands = await handOver();
  for (let step = 0; step < 4; step += 1) {
    await next(hands);
  }
  await hands.click(await button('Choose a place and save'));
  await hands.click(await button('Someone took it'));
  expect(await box('Which version')).toHaveValue('2');
  await hands.type(await box('Name of the officer or person'), 'Officer E');
  await hands.click(await button('Save'));
  await hands.click(await button('Handed over'));
  const made = within(await screen.findByRole('region', { name: 'Version 2' }));
  expect(made.getByText('Officer E', { exact: false })).toBeVisible();
  expect(made.queryByText('Nobody is written down who took it.')).toBeNull();
});

test('only the dates that were chosen go in, and what stays is counted', async () => {
  const hands = await handOver();
  vi.spyOn(fake, 'call');
  await hands.click(await radio('What happened between two dates'));
  const first = within(await screen.findByRole('group', { name: 'First day' }));
  await hands.type(first.getByLabelText('Day'), '1');
  await hands.type(first.getByLabelText('Month'), '5');
  await hands.type(first.getByLabelText('Year'), '2026');
  await next(hands);
  await next(hands);
  await heading(/What goes in and what stays/);
  expect(asked('plan_bundle')).toMatchObject({ request: { from: '2026-05-01', to: '' } });
  const held = [...document.querySelectorAll('.sheet li')].map((item) => item.textContent);
  expect(held).toEqual(['4 entries', '1 file, 3.9 MB', '4 entries', '3 files', 'the draft you are writing']);
});

test('what is damaged is said before it is saved, and after', async () => {
  const hands = await handOver();
  const call = fake.call;
  const unreadable = ['Left out, because it is damaged: AJS/2.'];
  vi.spyOn(fake, 'call').mockImplementation(async (command, takes) => {
    const given = await call(command, takes);
    const isAboutBundles = command === 'plan_bundle' || command === 'save_bundle';
    return (isAboutBundles ? Object.assign(given as object, { unreadable }) : given) as never;
  });
  await next(hands);
  await next(hands);
  expect(await screen.findByRole('alert')).toHaveTextContent('Left out, because it is damaged: AJS/2.');
  await next(hands);
  await next(hands);
  await hands.click(await button('Choose a place and save'));
  await heading('Your bundle is ready');
  expect(await screen.findByRole('alert')).toHaveTextContent('Left out, because it is damaged: AJS/2.');
});

test('what was chosen in another way of choosing does not count', async () => {
  const hands = await handOver();
  vi.spyOn(fake, 'call');
  await hands.click(await radio('Only entries I choose'));
  await hands.click(await screen.findByRole('checkbox', { name: /Twelve calls/ }));
  await hands.click(await radio('Everything'));
  await next(hands);
  expect(asked('plan_bundle')).toMatchObject({ request: { only: [] } });
});

test('entries are chosen one by one, and their number is said', async () => {
  const hands = await handOver();
  vi.spyOn(fake, 'call');
  await hands.click(await radio('Only entries I choose'));
  await text('No entries chosen yet');
  await hands.type(await box('Search'), 'calls');
  await vi.waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1));
  await hands.click(await screen.findByRole('checkbox', { name: /Twelve calls/ }));
  await text('1 entry chosen');
  await hands.clear(await box('Search'));
  await hands.click(await screen.findByRole('checkbox', { name: /waiting outside/ }));
  await text('2 entries chosen');
  expect(await screen.findByRole('checkbox', { name: /Twelve calls/ })).toBeChecked();
  await next(hands);
  await next(hands);
  await heading(/What goes in and what stays/);
  expect(asked('plan_bundle')).toMatchObject({ request: { only: [2, 4] } });
});

test('nothing chosen is said on the step where one chooses', async () => {
  const hands = await handOver();
  await hands.click(await radio('Only entries I choose'));
  await next(hands);
  await text('Nothing was chosen to hand over.');
  expect(await heading(/What goes in\?/)).toBeVisible();
});

test('dates in which nothing happened are said on the same step', async () => {
  const hands = await handOver();
  await hands.click(await radio('What happened between two dates'));
  const last = within(await screen.findByRole('group', { name: 'Last day' }));
  await hands.type(last.getByLabelText('Day'), '1');
  await hands.type(last.getByLabelText('Month'), '1');
  await hands.type(last.getByLabelText('Year'), '2020');
  await next(hands);
  await text('Nothing was chosen to hand over.');
  expect(await heading(/What goes in\?/)).toBeVisible();
});

test('a date that cannot be read is said beside it', async () => {
  const hands = await handOver();
  await hands.click(await radio('What happened between two dates'));
  vi.spyOn(fake, 'call').mockRejectedValueOnce({ kind: 'date-unreadable', about: 'to' });
  await next(hands);
  const last = await screen.findByRole('group', { name: 'Last day' });
  await vi.waitFor(() => expect(within(last).getByLabelText('Year')).toHaveAttribute('aria-invalid', 'true'));
});

test('the pages of every document can be turned, and no further than the last', async () => {
  const hands = await handOver();
  await next(hands);
  await next(hands);
  await next(hands);
  await hands.click(await radio('Every entry in order'));
  await text('Page 1 of 4');
  expect(await button('Previous page')).toHaveAttribute('aria-disabled', 'true');
  for (const page of [2, 3, 4, 4]) {
    await hands.click(await button('Next page'));
    await screen.findByRole('img', { name: new RegExp(`^Page ${page} of 4 of “Every entry in order”`) });
  }
  await hands.click(await radio('Summary'));
  await text('Page 1 of 2');
});

test('the language of the pages begins as that of the window, and can be another', async () => {
  const hands = await start('open', 'cy');
  await hands.click(await button('Trosglwyddo'));
  vi.spyOn(fake, 'call');
  await hands.click(await button('Nesaf'));
  expect(await radio('Cymraeg')).toBeChecked();
  await hands.click(await radio('English'));
  await hands.click(await radio(/Ffolder,/));
  await hands.click(await button('Nesaf'));
  await heading(/Beth sy’n mynd i mewn a beth sy’n aros/);
  expect(asked('plan_bundle')).toMatchObject({ request: { language: 'en-GB', shape: 'folder' } });
});

test('a place that cannot be written to is said, and one can choose again', async () => {
  const hands = await handOver();
  for (let step = 0; step < 4; step += 1) {
    await next(hands);
  }
  await heading(/Save the bundle/);
  await text(/Anyone who has it can read it/);
  vi.spyOn(fake, 'call').mockRejectedValueOnce({ kind: 'place-taken' });
  await hands.click(await button('Choose a place and save'));
  await text('There is already something with this name in that place.');
  await hands.click(await button('Choose a place and save'));
  await heading('Your bundle is ready');
});

test('stopping while it is saved is no fault', async () => {
  const hands = await handOver();
  for (let step = 0; step < 4; step += 1) {
    await next(hands);
  }
  await heading(/Save the bundle/);
  vi.spyOn(fake, 'call').mockRejectedValueOnce({ kind: 'cancelled' });
  await hands.click(await button('Choose a place and save'));
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull());
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await heading(/Save the bundle/)).toBeVisible();
});

test('another bundle begins at the first step', async () => {
  const hands = await handOver();
  for (let step = 0; step < 4; step += 1) {
    await next(hands);
  }
  await hands.click(await button('Choose a place and save'));
  await hands.click(await button('Make another'));
  expect(await heading(/What goes in\?/)).toHaveFocus();
});

test('before a page is printed one is told that paper can be found; then only the pages are for the printer', async () => {
  const hands = await handOver();
  await next(hands);
  await next(hands);
  await next(hands);
  await hands.click(await button('Print these pages'));
  await text(/Paper can be found/);
  expect(document.querySelector('.printed')).toBeNull();
  const call = vi.spyOn(fake, 'call');
  await hands.click(await button('Print'));
  const pages = [...document.querySelectorAll('body > .printed img')];
  expect(pages.length).toBeGreaterThan(0);
  expect(call).not.toHaveBeenCalledWith('print_pages', {});
  pages.forEach((page) => page.dispatchEvent(new Event('load')));
  await vi.waitFor(() => expect(call).toHaveBeenCalledWith('print_pages', {}));
  window.dispatchEvent(new Event('afterprint'));
  await vi.waitFor(() => expect(document.querySelector('.printed')).toBeNull());
});

/** Goes on to the system's own print dialog. */
async function printed(hands: Hands): Promise<void> {
  await hands.click(await button('Print these pages'));
  const call = vi.spyOn(fake, 'call');
  await hands.click(await button('Print'));
  document.querySelectorAll('.printed img').forEach((page) => page.dispatchEvent(new Event('load')));
  await vi.waitFor(() => expect(call).toHaveBeenCalledWith('print_pages', {}));
  call.mockRestore();
}

test('pages that were not printed after all go soon, once one is back in the window', async () => {
  const hands = await handOver();
  await next(hands);
  await next(hands);
  await next(hands);
  await printed(hands);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  window.dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(9_000);
  expect(document.querySelector('.printed')).not.toBeNull();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(document.querySelector('.printed')).toBeNull();
  vi.useRealTimers();
  await hands.click(await button('Print these pages'));
  expect(await button('Print')).not.toHaveAttribute('aria-disabled');
});

test('pages that are being printed stay until that is over', async () => {
  const hands = await handOver();
  await next(hands);
  await next(hands);
  await next(hands);
  await printed(hands);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  window.dispatchEvent(new Event('focus'));
  window.dispatchEvent(new Event('beforeprint'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(document.querySelector('.printed')).not.toBeNull();
  vi.useRealTimers();
  window.dispatchEvent(new Event('afterprint'));
  await vi.waitFor(() => expect(document.querySelector('.printed')).toBeNull());
});

test('who asks again to print, asks for new pages', async () => {
  const hands = await handOver();
  await next(hands);
  await next(hands);
  await next(hands);
  await printed(hands);
  await hands.click(await button('Print these pages'));
  expect(document.querySelector('.printed')).toBeNull();
  expect(await button('Print')).not.toHaveAttribute('aria-disabled');
});

test('an urgent pack is saved with two clicks, and says first what goes in', async () => {
  const hands = await handOver();
  vi.spyOn(fake, 'call');
  await hands.click(await radio('Urgent: the last 14 days and three that I choose'));
  await text('Goes in');
  await hands.click(await button('Choose a place and save'));
  await heading('Your bundle is ready');
  expect(asked('save_bundle')).toMatchObject({ request: { urgent: true, worst: [], from: '', only: [] } });
});

test('an urgent pack that may give the writer away leads to what waits for an answer', async () => {
  const hands = await handOver();
  giveAway([2]);
  const call = fake.call;
  vi.spyOn(fake, 'call').mockImplementation((command, takes) =>
    command === 'save_bundle' ? Promise.reject({ kind: 'safety-unanswered', about: '1' }) : call(command, takes),
  );
  await hands.click(await radio('Urgent: the last 14 days and three that I choose'));
  await text('Goes in');
  await hands.click(await button('Choose a place and save'));
  await heading(/What goes in and what stays/);
  await text('Something that would go out may give you away, and waits for your answer.');
});

test('at most three older entries can be picked for an urgent pack', async () => {
  const hands = await handOver();
  vi.spyOn(fake, 'call');
  await hands.click(await radio('Urgent: the last 14 days and three that I choose'));
  const boxes = await screen.findAllByRole('checkbox');
  expect(boxes.length).toBeGreaterThan(3);
  for (const one of boxes.slice(0, 3)) {
    await hands.click(one);
  }
  expect(boxes[3]).toBeDisabled();
  expect(boxes[0]).toBeEnabled();
  await text(/as many as an urgent pack takes/);
  await next(hands);
  expect((asked('plan_bundle') as { request: { worst: number[] } }).request.worst).toHaveLength(3);
});

test('what may give the writer away is answered before the pages are looked at', async () => {
  const hands = await handOver();
  giveAway([2, 4]);
  vi.spyOn(fake, 'call');
  await next(hands);
  await next(hands);
  await text('2 things wait for your answer.');
  const [first, second] = await screen.findAllByRole('group', { name: /This may show where you live/ });
  expect(first).toHaveAccessibleName(/Incident 2/);
  await hands.click(within(first as HTMLElement).getByRole('radio', { name: 'It may stay' }));
  await text('1 thing waits for your answer.');
  await next(hands);
  await text('Something that would go out may give you away, and waits for your answer.');
  expect(asked('leave_in_bundle')).toMatchObject({ ids: ['id2'] });
  const left = (await screen.findAllByRole('group', { name: /This may show where you live/ })).at(-1) ?? second;
  await hands.click(within(left as HTMLElement).getByRole('radio', { name: 'Hold it back: Incident 4' }));
  await next(hands);
  await heading(/Look at the pages/);
  expect(asked('plan_bundle')).toMatchObject({ request: { without: ['4'] } });

  await hands.click(await button('Go back'));
  await text('Held back by you');
  await hands.click(await button(/Put it back in/));
  await text('1 thing waits for your answer.');
});

test('only what belongs to a person or was done in one way goes in', async () => {
  const hands = await handOver();
  vi.spyOn(fake, 'call');
  await hands.click(await radio(/Only what belongs to a person/));
  await next(hands);
  await text('Nothing was chosen to hand over.');
  await hands.click(await screen.findByRole('checkbox', { name: 'Text message' }));
  await next(hands);
  expect(asked('plan_bundle')).toMatchObject({ request: { ways: ['text'], people: [], only: [] } });
});

test('only chosen evidence goes in, and the incidents it belongs to', async () => {
  const hands = await handOver();
  vi.spyOn(fake, 'call');
  await hands.click(await radio(/Only what belongs to a person/));
  const group = within(await screen.findByRole('group', { name: 'Only this evidence, and the incidents it belongs to' }));
  const first = group.getAllByRole('checkbox')[0]!;
  await hands.click(first);
  await next(hands);
  expect(asked('plan_bundle')).toMatchObject({ request: { exhibits: [expect.stringMatching(/^AJS\/\d+$/)], ways: [] } });
});
