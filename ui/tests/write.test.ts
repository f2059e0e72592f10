import { expect, test, vi } from 'vitest';
import { exhibit, incident, incidents, keptDraft } from '../src/api';
import { fake } from '../src/fake/backend';
import { everything } from '../src/forms';
import { box, button, heading, screen, start, text } from './support/screen';

async function newest(): Promise<number> {
  const { rows } = await incidents(everything());
  return Math.max(...rows.map((row) => row.number));
}

const section = async (hands: Awaited<ReturnType<typeof start>>, title: string): Promise<void> =>
  hands.click(await text(title));

test('one sentence and Save make an entry', async () => {
  const hands = await start();
  expect(await box('What happened?')).toHaveFocus();
  await hands.keyboard('He stood across the road.');
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  const [version] = (await incident(await newest())).versions;
  expect(version?.form).toMatchObject({ whatHappened: 'He stood across the road.', when: { is: 'unknown' } });
  await expect(keptDraft()).resolves.toBeNull();
});

test('an empty box is not saved, and the box says why', async () => {
  const hands = await start();
  const before = await newest();
  await hands.click(await button('Save'));
  expect(await screen.findByRole('alert')).toHaveTextContent('There is nothing in the box yet.');
  expect(await box('What happened?')).toHaveFocus();
  expect(await box('What happened?')).toHaveAccessibleDescription(/nothing in the box/);
  expect(await newest()).toBe(before);
});

test('everything that can be said is kept as it was said', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'Calls all evening');
  await section(hands, 'When');
  await hands.click(await screen.findByRole('radio', { name: 'Between two times' }));
  const [day, dayTo] = screen.getAllByLabelText('Day');
  const [month, monthTo] = screen.getAllByLabelText('Month');
  const [year, yearTo] = screen.getAllByLabelText('Year');
  const [hour] = screen.getAllByLabelText('Hour');
  const [minute] = screen.getAllByLabelText('Minute');
  for (const [field, typed] of [
    [day, '4'],
    [month, '5'],
    [year, '2026'],
    [hour, '9'],
    [minute, '5'],
    [dayTo, '5'],
    [monthTo, '5'],
    [yearTo, '2026'],
  ] as const) {
    await hands.type(field as HTMLElement, typed);
  }
  await section(hands, 'Where');
  await hands.type(await box('Where were you?'), 'At home');
  await hands.click(await screen.findByRole('radio', { name: 'Not sure' }));
  await section(hands, 'What they did');
  await hands.click(await screen.findByRole('checkbox', { name: 'Threatened me or someone else' }));
  await hands.click(await screen.findByRole('checkbox', { name: 'Contacted me, or tried to' }));
  await hands.type(await box(/How many times/), '14');
  await section(hands, 'Who it was');
  await hands.click(await screen.findByRole('radio', { name: 'Someone I don’t know' }));
  await hands.type(await box('How I know it was them'), 'The same number');
  await section(hands, 'How I know about this');
  await hands.click(await screen.findByRole('radio', { name: 'Someone told me' }));
  await hands.type(await box('Who told you?'), 'My brother');
  await section(hands, 'Exact words');
  await hands.type(await box('What was said or written'), 'Pick up');
  await section(hands, 'How it made me feel');
  await hands.type(await box('How I felt then'), 'Afraid');
  await section(hands, 'Who else saw or heard it');
  await hands.click(await button('Add a person'));
  await hands.type(await box('Who?'), 'Sam');
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  const [version] = (await incident(await newest())).versions;
  expect(version?.form).toEqual({
    whatHappened: 'Calls all evening',
    when: {
      is: 'between',
      from: { date: '2026-05-04', time: '09:05', zone: '', secondPass: false },
      to: { date: '2026-05-05', time: '', zone: '', secondPass: false },
    },
    place: 'At home',
    placeKnown: 'not-sure',
    ways: ['contacting', 'threat'],
    whoSaid: true,
    who: '',
    howIKnow: 'The same number',
    observation: 'told-by',
    toldBy: 'My brother',
    exactWords: 'Pick up',
    effectThen: 'Afraid',
    effectAfter: '',
    witnesses: [{ name: 'Sam', saw: '', card: null, willing: null }],
    series: 14,
    details: {},
    helpedBy: '',
  });
});

test('“just now” fills in fields that can be seen and changed', async () => {
  const hands = await start();
  await section(hands, 'When');
  await hands.click(await button('It happened just now'));
  expect(await box('Year')).toHaveValue(String(new Date().getFullYear()));
  expect(await screen.findByRole('radio', { name: 'I know the time' })).toBeChecked();
});

test('an hour alone is that hour sharp, also when Enter saves from its field', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'x');
  await section(hands, 'When');
  await hands.click(await screen.findByRole('radio', { name: 'I know the time' }));
  await hands.type(await box('Day'), '4');
  await hands.type(await box('Month'), '5');
  await hands.type(await box('Year'), '2026');
  await hands.type(await box('Hour'), '9{Enter}');
  await heading('Saved. You can stop now.');
  const [version] = (await incident(await newest())).versions;
  expect(version?.form.when).toMatchObject({ at: { date: '2026-05-04', time: '09:00' } });
});

test('a date that cannot be read opens its section and says so there', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'x');
  await section(hands, 'When');
  await hands.click(await screen.findByRole('radio', { name: 'Only the day' }));
  await hands.type(await box('Day'), '4');
  await hands.type(await box('Month'), 'May');
  await hands.type(await box('Year'), '2026');
  await section(hands, 'When');
  await hands.click(await button('Save'));
  await screen.findByRole('alert');
  expect(await box('Day')).toHaveAttribute('aria-invalid', 'true');
  expect(await box('Month')).toHaveValue('May');
});

test('the draft is kept at a pause, said to be, and back on another visit', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'half a sentence');
  await text('Draft kept');
  await hands.click(await button('Seal'));
  await hands.click(await button('Write'));
  await vi.waitFor(async () => expect(await box('What happened?')).toHaveValue('half a sentence'));
});

test('Escape loses nothing', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'still here{Escape}');
  expect(await box('What happened?')).toHaveValue('still here');
});

test('files can be added to what was saved, and another entry begun', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'With a photo');
  await hands.click(await button('Save'));
  await hands.click(await button('Add files to it'));
  await text('Kept as AJS/5. The original is unchanged.');
  expect((await incident(await newest())).exhibits.map((row) => row.reference)).toEqual(['AJS/5']);
  await hands.click(await button('Write another'));
  expect(await box('What happened?')).toHaveValue('');
});

test('files can be added before the entry is saved; one that is taken out again stays in the diary', async () => {
  const hands = await start();
  await hands.click(await text('Files that show it'));
  await hands.click(await button('Add files'));
  await text(/Kept as AJS\/5/);
  expect((await exhibit(5)).notes.incidents).toEqual([]);
  await hands.click(await button('Add files'));
  await hands.click(await button('Take out: AJS/5'));
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: /^Take out: AJS\/5/ })).toBeNull());
  expect(await button('Add files')).toHaveFocus();
  await hands.type(await box('What happened?'), 'He sent me this.');
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  expect((await incident(9)).exhibits.map(({ number }) => number)).toEqual([6]);
  expect((await exhibit(5)).notes.incidents).toEqual([]);
  await hands.click(await button('Write another'));
  expect(screen.queryByRole('button', { name: /^Take out: AJS/ })).toBeNull();
});

test('files that are still coming in when the entry is saved belong to it, and not to the next one', async () => {
  const hands = await start();
  const call = fake.call.bind(fake);
  let letIn = (): void => undefined;
  const slow = new Promise<void>((done) => (letIn = done));
  vi.spyOn(fake, 'call').mockImplementation(async (command, takes) => {
    await (command === 'attach_files' ? slow : null);
    return call(command, takes);
  });
  await hands.click(await text('Files that show it'));
  await hands.click(await button('Add files'));
  await hands.type(await box('What happened?'), 'He sent me this.');
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  letIn();
  await text(/Kept as AJS\/5/);
  await vi.waitFor(async () => expect((await exhibit(5)).notes.incidents).toEqual([9]));
  await hands.click(await button('Write another'));
  expect(await keptDraft()).toBeNull();
  expect(screen.queryByText(/Kept as AJS/)).toBeNull();
});

test('a time in words is shown back in full, and kept as it was read', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'x');
  await section(hands, 'When');
  await hands.type(await box('When was it, in your words?'), 'last tuesday evening');
  await text('This will be kept as: Between Tuesday 2 June 2026, 18:00 (BST) and Tuesday 2 June 2026, 23:00 (BST)');
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  const [version] = (await incident(await newest())).versions;
  expect(version?.form.when).toMatchObject({ is: 'between', from: { date: '2026-06-02', time: '18:00' } });
});

test('words that cannot be read are said to be, before and after Save', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'x');
  await section(hands, 'When');
  await hands.type(await box('When was it, in your words?'), 'a while ago');
  await text(/Daymark cannot read this yet/);
  await hands.click(await button('Save'));
  await vi.waitFor(async () => expect(await box('When was it, in your words?')).toHaveAttribute('aria-invalid', 'true'));
});

test('a section says that something is in it, and a detail is kept', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'x');
  await section(hands, 'A threat or a weapon');
  await hands.type(await box('A weapon, shown or spoken of'), 'A knife');
  expect(document.querySelector('#section-threat summary')).toHaveTextContent('written');
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  const [version] = (await incident(await newest())).versions;
  expect(version?.form.details).toEqual({ weapon: 'A knife' });
  expect(version?.said).toMatchObject([{ label: 'A weapon, shown or spoken of', texts: ['A knife'] }]);
});

test('the form is stepped back until it is saved', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'one');
  await text('Draft kept');
  await section(hands, 'Where');
  await hands.type(await box('Where were you?'), 'Home');
  await hands.click(await button('Step back'));
  expect(await box('Where were you?')).toHaveValue('');
  expect(await box('What happened?')).toHaveValue('one');
});

test('Write in the menu begins another entry after one was saved', async () => {
  const hands = await start();
  await hands.type(await box('What happened?'), 'A car outside.');
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  await hands.click(await button('Write'));
  expect(await box('What happened?')).toHaveValue('');
});
