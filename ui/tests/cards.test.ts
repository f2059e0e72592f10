import { within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { amendCard, card, cards, incident, incidents, keptCardDraft, reminders } from '../src/api';
import { fake } from '../src/fake/backend';
import { everything } from '../src/forms';
import { box, button, heading, screen, start, text } from './support/screen';

type Hands = Awaited<ReturnType<typeof start>>;

const menu = async (hands: Hands, name: string): Promise<void> => hands.click(await button(name));

async function fresh(hands: Hands, entry: string, adds: string): Promise<void> {
  await menu(hands, entry);
  await hands.click(await button(adds));
  await heading(adds);
}

async function person(): Promise<Hands> {
  const hands = await start();
  await menu(hands, 'People and accounts');
  await hands.click(await button(/^M\./));
  await screen.findByRole('article');
  return hands;
}

test('a list says what each card is, its time and whether it stands', async () => {
  const hands = await start();
  await menu(hands, 'Told');
  await text('Who you told, what they said, and what they promised.');
  expect(await button(/Example Police/)).toHaveTextContent('Tuesday 5 May 2026, 10:30 (BST)');
});

test('kinds that share a page are side by side, and contact details are apart', async () => {
  const hands = await start();
  await menu(hands, 'People and accounts');
  const kinds = await screen.findByRole('navigation', { name: 'Parts of this page' });
  expect(within(kinds).getAllByRole('button').map((one) => one.textContent?.trim())).toEqual([
    'People',
    'Accounts and numbers',
    'Contact details',
  ]);
  await hands.click(within(kinds).getByRole('button', { name: 'Contact details' }));
  await heading('Contact details');
  await text(/no bundle ever holds them/);
  expect(await button('People and accounts')).toHaveAttribute('aria-current', 'page');
});

test('a card is written with one thing in it, and that is enough', async () => {
  const hands = await start();
  await fresh(hands, 'Places', 'Add a place');
  await vi.waitFor(async () => expect(await box('Name')).toHaveFocus());
  await hands.keyboard('The gym');
  await hands.keyboard('{Control>}{Enter}{/Control}');
  await heading('Saved. You can stop now.');
  expect((await card('place', 3)).versions[0]?.form.fields).toEqual({ name: 'The gym' });
  await hands.click(await button('Read it'));
  await heading('The gym');
});

test('an empty card is not saved, and says that nothing is there', async () => {
  const hands = await start();
  await fresh(hands, 'Places', 'Add a place');
  await box('Name');
  await hands.click(await button('Save'));
  await text('There is nothing in the box yet.');
  expect((await cards('place')).total).toBe(2);
});

test('the draft keeps itself, comes back, and goes when the card is saved', async () => {
  const hands = await start();
  await fresh(hands, 'Changes in my life', 'Add a change in my life');
  await hands.type(await box('What changed'), 'I moved');
  await text('Draft kept');
  await menu(hands, 'Seal');
  await fresh(hands, 'Changes in my life', 'Add a change in my life');
  await text('This is what you were writing. It is not saved yet.');
  expect(await box('What changed')).toHaveValue('I moved');
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  expect(await keptCardDraft('change')).toBeNull();
});

test('a form is stepped back to what it was, with a button and with Alt and Z', async () => {
  const hands = await start();
  await fresh(hands, 'Places', 'Add a place');
  await hands.type(await box('Name'), 'The gym');
  await text('Draft kept');
  await hands.selectOptions(await screen.findByLabelText('Kind of place'), 'Home');
  await hands.click(await button('Step back'));
  expect(await screen.findByLabelText('Kind of place')).toHaveValue('');
  await hands.click(await button('Step forward'));
  expect(await screen.findByLabelText('Kind of place')).toHaveValue('home');
  await hands.keyboard('{Alt>}z{/Alt}{Alt>}z{/Alt}');
  await vi.waitFor(async () => expect(await box('Name')).toHaveValue(''));
});

test('rows are added, moved and removed, and a fault is said in its row', async () => {
  const hands = await start();
  await fresh(hands, 'Orders', 'Add an order');
  const terms = within(await screen.findByRole('group', { name: 'Terms' }));
  await hands.click(terms.getByRole('button', { name: 'Add: Terms' }));
  await vi.waitFor(() => expect(terms.getByLabelText('Number on the order')).toHaveFocus());
  await hands.keyboard('1');
  await hands.click(terms.getByRole('button', { name: 'Add: Terms' }));
  await vi.waitFor(() => expect(terms.getAllByLabelText('Number on the order')[1]).toHaveFocus());
  await hands.keyboard('2');
  await hands.type(terms.getAllByLabelText('Day it ends, if different')[1] as HTMLElement, 'soon');
  await hands.click(await button('Save'));
  await vi.waitFor(() => expect(terms.getAllByLabelText('Day it ends, if different')[1]).toHaveFocus());
  expect(terms.getAllByLabelText('Day it ends, if different')[1]).toHaveAccessibleDescription(
    expect.stringContaining('A date or time cannot be read.'),
  );
  await hands.clear(terms.getAllByLabelText('Day it ends, if different')[1] as HTMLElement);
  await hands.click(terms.getByRole('button', { name: 'Move up: Terms, 2' }));
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  const { versions } = await card('order', 2);
  expect(versions[0]?.form.fields['terms']).toEqual([{ number: '2' }, { number: '1' }]);
});

test('a day in words is shown back in full before anything is saved', async () => {
  const hands = await start();
  await fresh(hands, 'Orders', 'Add an order');
  await hands.type(await box('Day it ends'), '4 5 2027');
  await text('This will be kept as: Tuesday 4 May 2027');
  await hands.type(await box('Day it ends'), 'x');
  await text(/Daymark cannot read this yet/);
});

test('someone new is added by name without leaving the form', async () => {
  const hands = await start();
  await fresh(hands, 'Orders', 'Add an order');
  await hands.click(await button('Add a new person'));
  await hands.keyboard('His brother{Enter}');
  await vi.waitFor(async () => expect(await screen.findByLabelText('Who must keep to it')).toHaveValue('4'));
  expect((await card('person', 4)).title).toBe('His brother');
  expect(await heading('Add an order')).toBeVisible();
});

test('a card shows what it says, what is tied to it, and its incidents', async () => {
  await person();
  const says = within(await screen.findByRole('article'));
  expect(says.getByText('We worked in the same shop until 2024.')).toBeVisible();
  expect(says.getByText('begins with AB')).toBeVisible();
  expect(await button(/waiting outside the library/)).toBeVisible();
  expect(await button(/Non-molestation order/)).toBeVisible();
});

test('a tie leads on, and going back gives the focus to the line of the card', async () => {
  const hands = await person();
  await hands.click(await button(/waiting outside the library/));
  await heading(/4 May 2026/);
  await hands.click(await button('M.'));
  await heading('M.');
  await hands.click(await button('Back to: People'));
  await vi.waitFor(() => expect(document.activeElement).toHaveAttribute('data-card', 'person-1'));
});

test('what is added for a person names them', async () => {
  const hands = await person();
  await hands.click(within(await screen.findByRole('group', { name: 'Add for them:' })).getByRole('button', { name: 'Contact details' }));
  await vi.waitFor(async () => expect(await screen.findByLabelText('Whom')).toHaveValue('1'));
});

test('a correction keeps what it said first', async () => {
  const hands = await person();
  await hands.click(await button('Correct or add'));
  await hands.type(await box('Name'), ' (Mac)');
  await hands.type(await box('A note about this change'), 'I know his name now');
  await hands.click(await button('Save the change'));
  await heading('M. (Mac)');
  await hands.click(await text('The first text'));
  expect((await card('person', 1)).versions.map(({ form, reason }) => [form.fields['name'], reason])).toEqual([
    ['M. (Mac)', 'I know his name now'],
    ['M.', null],
  ]);
});

test('a card is taken back, or erased after a tick, and the gap is shown', async () => {
  const hands = await person();
  await hands.click(await button('Take it back'));
  const back = await screen.findByRole('dialog', { name: 'Take this back?' });
  await hands.click(within(back).getByRole('button', { name: 'Take it back' }));
  await text(/It is taken back/);
  await hands.click(await button('Erase for ever'));
  const erase = await screen.findByRole('dialog', { name: 'Erase this for ever?' });
  await hands.click(within(erase).getByRole('button', { name: 'Erase it' }));
  await text('Tick this first, if you are sure');
  await hands.click(within(erase).getByRole('checkbox'));
  await hands.click(within(erase).getByRole('button', { name: 'Erase it' }));
  await text('The words are gone for ever. The record shows that something was here.');
  expect(document.body).not.toHaveTextContent('same shop');
});

test('a new breach opens Write with the order filled in', async () => {
  const hands = await start();
  await menu(hands, 'Orders');
  await hands.click((await screen.findAllByRole('button', { name: /Non-molestation order/ })).at(-1) as HTMLElement);
  await hands.click(await button('New breach'));
  await hands.type(await box('What happened?'), 'He wrote again.');
  await hands.click(await text('An order it broke'));
  await vi.waitFor(async () => expect(await screen.findByLabelText('Order')).toHaveValue('1'));
  await hands.type(await box('Number of the term'), '1');
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  const { rows } = await incidents(everything());
  const newest = await incident(Math.max(...rows.map(({ number }) => number)));
  expect(newest.versions[0]?.form.details['broke']).toEqual([{ order: '1', term: '1' }]);
});

const soon = async (name: string): Promise<(string | undefined)[]> =>
  within(await screen.findByRole('region', { name }))
    .getAllByRole('listitem')
    .map((item) => item.textContent?.replace(/\s+/g, ' ').trim());

test('what is deleted soonest stands first, in words alone', async () => {
  const hands = await start();
  await menu(hands, 'Things and evidence elsewhere');
  await hands.click(await button('Evidence elsewhere'));
  expect(await soon('To remember')).toEqual([
    'Doorbell of number 12 This may be deleted on Monday 8 June 2026. You can ask for it to be kept.',
    'Film of the bus This may be deleted on Monday 15 June 2026. You can ask for it to be kept.',
  ]);
  await hands.click(screen.getAllByRole('button', { name: 'Doorbell of number 12' })[0] as HTMLElement);
  await heading('Doorbell of number 12');
});

test('a list reminds of its own kind alone', async () => {
  const hands = await start();
  await menu(hands, 'Told');
  expect(await soon('To remember')).toHaveLength(1);
  await menu(hands, 'Orders');
  expect(await soon('To remember')).toEqual([expect.stringContaining('This order ends on Wednesday 24 June 2026.')]);
});

test('the list of incidents reminds of the days that are near, until they are put away', async () => {
  const hands = await start();
  await menu(hands, 'Incidents');
  expect((await soon('To remember')).map((line) => line?.slice(-43))).toEqual([
    'You wanted to ask again on Tuesday 2 June 2026.'.slice(-43),
    expect.stringContaining('You can ask for it to be kept.'),
    expect.stringContaining('You can ask for it to be kept.'),
  ]);
  await hands.click(await button('Not now'));
  expect(screen.queryByRole('region', { name: 'To remember' })).toBeNull();
});

test('evidence that is safe is no reason to remind', async () => {
  const { versions } = await card('elsewhere', 2);
  const form = versions[0]?.form ?? { fields: {}, helpedBy: '' };
  await amendCard('elsewhere', 2, { ...form, fields: { ...form.fields, secured: 'yes' } }, '');
  expect((await reminders()).map(({ kind, number }) => `${kind} ${number}`)).toEqual(['report 1', 'elsewhere 1', 'order 1']);
});

test('there is one confidential sheet, which never leaves the app', async () => {
  const hands = await start();
  await menu(hands, 'Confidential sheet');
  await hands.click(await button('Fill in the sheet'));
  await hands.type(await box('Name to be called by'), 'Sam');
  await hands.click(await button('Save'));
  await heading('Saved. You can stop now.');
  await menu(hands, 'Confidential sheet');
  await text('never leaves the app');
  expect(screen.queryByRole('button', { name: 'Fill in the sheet' })).toBeNull();
});

test('a card that cannot be read says so, and the list stays', async () => {
  const hands = await start();
  await menu(hands, 'Places');
  const line = await button(/^Library/);
  const call = fake.call.bind(fake);
  vi.spyOn(fake, 'call').mockImplementation((command, takes) =>
    command === 'card' ? Promise.reject({ kind: 'entry-damaged', about: '4' }) : call(command, takes),
  );
  await hands.click(line);
  await text('One entry is damaged.');
  expect(await button(/^Library/)).toBeInTheDocument();
});
