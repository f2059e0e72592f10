/** Every screen and dialog, each reached from the menu, for tests that look at all of them. */
import type { Page } from 'playwright-core';
import { recoveryWords } from '../../src/fake/sample';
import { say } from '../../src/sentences.svelte';
import { go, heading, pick, press } from './browser';
import { dialog, unfold, type Stop } from './stop';
import { bulk } from './tour-bulk';
import { cards } from './tour-cards';
import { intimate } from './tour-intimate';
import { reading } from './tour-reading';
import { redaction } from './tour-redaction';

const row = (page: Page, number: number): Promise<void> => page.locator(`[data-row="${number}"]`).click();
const exhibit = (page: Page, number: number): Promise<void> => page.locator(`[data-exhibit="${number}"]`).click();
async function entry(page: Page, number: number): Promise<void> {
  await go(page, 'write');
  await go(page, 'incidents');
  await row(page, number);
  await page.locator('article').waitFor();
}

async function guide(page: Page, name: string): Promise<void> {
  await heading(page, `guides-${name}`);
  await page.locator('main section h2').first().waitFor();
}

async function bundle(page: Page, steps: number): Promise<void> {
  await go(page, 'bundle');
  for (const step of ['shape', 'held-back', 'preview', 'save'].slice(0, steps)) {
    await press(page, 'bundle-next');
    await heading(page, `bundle-${step}-title`);
  }
}

export const tour: Stop[] = [
  { name: 'Parts', diary: 'parts', reach: (page) => page.locator('#parts-lists').waitFor() },
  { name: 'Before', diary: 'none', reach: (page) => heading(page, 'before-title') },
  {
    name: 'Before, with Daymark on a stick',
    diary: 'none',
    async reach(page) {
      await press(page, 'before-stick');
      await page.getByText(say('before-stick-done')).waitFor();
    },
  },
  {
    name: 'Create',
    diary: 'none',
    async reach(page) {
      await press(page, 'before-on');
      await heading(page, 'create-title');
    },
  },
  {
    name: 'Create with what is missing',
    diary: 'none',
    async reach(page) {
      await press(page, 'create');
      await heading(page, 'errors-title');
    },
  },
  {
    name: 'Create with a passphrase that is guessed quickly',
    diary: 'none',
    async reach(page) {
      await page.locator('#passphrase').fill('password');
      await page.locator('#again').fill('password');
      await page.locator('#initials').fill('ajs');
      await press(page, 'create');
      await page.getByText(say('passphrase-weak-title')).waitFor();
    },
  },
  {
    name: 'Create with a passphrase that was suggested',
    diary: 'none',
    async reach(page) {
      await press(page, 'passphrase-weak-another');
      await press(page, 'passphrase-suggest');
      await page.getByText(say('passphrase-suggested')).waitFor();
    },
  },
  {
    name: 'Recovery words',
    diary: 'none',
    async reach(page) {
      await page.locator('#passphrase').fill('four words of mine');
      await page.locator('#again').fill('four words of mine');
      await page.locator('#initials').fill('ajs');
      await press(page, 'create');
      await heading(page, 'words-title');
    },
  },
  {
    name: 'Check of the words, one wrong',
    diary: 'none',
    async reach(page) {
      await press(page, 'words-check');
      await page.locator('#word-4').fill('stone');
      await press(page, 'words-check-now');
      await page.locator('[aria-invalid]').first().waitFor();
    },
  },
  {
    name: 'Check of the words, all right',
    diary: 'none',
    async reach(page) {
      for (const number of [4, 11, 19]) {
        await page.locator(`#word-${number}`).fill(recoveryWords[number - 1] ?? '');
      }
      await press(page, 'words-check-now');
      await heading(page, 'words-right');
    },
  },
  {
    name: 'Incidents of a new diary',
    diary: 'none',
    async reach(page) {
      await press(page, 'words-done');
      await go(page, 'incidents');
      await page.getByText(say('incidents-none')).waitFor();
    },
  },
  {
    name: 'Evidence of a new diary',
    diary: 'none',
    async reach(page) {
      await go(page, 'evidence');
      await page.getByText(say('evidence-none')).waitFor();
    },
  },
  {
    name: 'Incidents, three on one day after weeks without',
    diary: 'none',
    async reach(page) {
      for (const [day, month] of [['1', '3'], ['12', '5'], ['12', '5'], ['12', '5']] as const) {
        await go(page, 'write');
        await page.locator('#what-happened').fill('He rang.');
        await unfold(page);
        await pick(page, 'when-choice-day');
        await page.locator('#when').fill(day);
        await page.locator('#when-month').fill(month);
        await page.locator('#when-year').fill('2026');
        await press(page, 'save');
        await heading(page, 'saved-title');
      }
      await go(page, 'incidents');
      await page.locator('.gap').waitFor();
      await page.locator('.of-burst').first().waitFor();
    },
  },
  {
    name: 'Settings: erase this diary, and what is missing',
    diary: 'none',
    async reach(page) {
      await go(page, 'settings');
      await page.locator('#erase-diary > summary').click();
      await press(page, 'erase-diary-now');
      await heading(page, 'errors-title');
    },
  },
  {
    name: 'Settings: erase this diary, with a wrong passphrase',
    diary: 'none',
    async reach(page) {
      await pick(page, 'erase-diary-sure');
      await page.locator('#erase-diary-passphrase').fill('wrong');
      await press(page, 'erase-diary-now');
      await page.getByText(say('problem-wrong-key')).waitFor();
    },
  },
  {
    name: 'Before, once the diary is erased',
    diary: 'none',
    async reach(page) {
      await page.locator('#erase-diary-passphrase').fill('four words of mine');
      await press(page, 'erase-diary-now');
      await page.getByText(say('erase-diary-done')).waitFor();
    },
  },
  { name: 'Unlock', diary: 'locked', reach: (page) => heading(page, 'open-title') },
  {
    name: 'Unlock with a wrong passphrase',
    diary: 'locked',
    async reach(page) {
      await page.locator('#passphrase').fill('wrong');
      await press(page, 'open');
      await page.getByText(say('problem-wrong-key')).waitFor();
    },
  },
  {
    name: 'Forgot',
    diary: 'locked',
    async reach(page) {
      await press(page, 'open-forgot');
      await heading(page, 'forgot-title');
    },
  },
  {
    name: 'Forgot with what is missing',
    diary: 'locked',
    async reach(page) {
      await press(page, 'open');
      await heading(page, 'errors-title');
    },
  },
  {
    name: 'Opened, and what was tried since',
    diary: 'locked',
    async reach(page) {
      await press(page, 'go-back');
      await page.locator('#passphrase').fill('open sesame');
      await press(page, 'open');
      await page.getByText(say('open-tries', { times: 1 })).waitFor();
    },
  },
  {
    name: 'Bring a diary back',
    diary: 'locked',
    async reach(page) {
      await press(page, 'leave');
      await press(page, 'lock-back');
      await press(page, 'restore-link');
      await heading(page, 'restore-title');
    },
  },
  {
    name: 'Bring a diary back: which copy',
    diary: 'locked',
    async reach(page) {
      await press(page, 'restore-choose');
      await page.locator('#copy').waitFor();
      await press(page, 'restore-with-words');
      await page.locator('#words').waitFor();
    },
  },
  {
    name: 'Bring a diary back: it is back',
    diary: 'locked',
    async reach(page) {
      await page.locator('#words').fill(recoveryWords.join(' '));
      await press(page, 'restore-do');
      await page.locator('.notice').waitFor();
    },
  },
  {
    name: 'A damaged diary',
    diary: 'locked',
    async reach(page) {
      await press(page, 'leave');
      await press(page, 'lock-back');
      await press(page, 'open-damaged');
      await page.locator('#passphrase').fill('open sesame');
      await press(page, 'damaged-check');
      await page.locator('.notice ol').waitFor();
    },
  },
  {
    name: 'A rescued diary',
    diary: 'locked',
    async reach(page) {
      await press(page, 'damaged-rescue');
      await heading(page, 'rescued-title');
    },
  },
  {
    name: 'Help, from the lock',
    diary: 'locked',
    async reach(page) {
      await press(page, 'leave');
      await press(page, 'menu-guides');
      await guide(page, 'helplines');
    },
  },
  {
    name: 'Help, from the lock: the law',
    diary: 'locked',
    async reach(page) {
      await press(page, 'guides-law');
      await guide(page, 'law');
    },
  },
  {
    name: 'Help, from the way in',
    diary: 'locked',
    async reach(page) {
      await press(page, 'leave');
      await press(page, 'lock-back');
      await press(page, 'menu-guides');
      await guide(page, 'helplines');
    },
  },
  {
    name: 'Check a bundle, from the way in',
    diary: 'locked',
    async reach(page) {
      await press(page, 'leave');
      await press(page, 'lock-back');
      await press(page, 'menu-checked');
      await heading(page, 'menu-checked');
    },
  },
  {
    name: 'A bundle that does not hold',
    diary: 'locked',
    async reach(page) {
      await press(page, 'checked-choose-zip');
      await heading(page, 'title-does-not-hold');
    },
  },
  { name: 'Write', diary: 'open', reach: (page) => page.locator('#what-happened').waitFor() },
  {
    name: 'Write with everything opened',
    diary: 'open',
    async reach(page) {
      await page.locator('#what-happened').fill('He stood across the road.');
      await unfold(page);
      await pick(page, 'when-choice-between');
      await pick(page, 'who-choice-named');
      await pick(page, 'told-by-someone');
      await press(page, 'witness-add');
      await page.locator('#detail-vehicles-add').click();
      await page.locator('#detail-broke-add').click();
      await unfold(page);
      await page.locator('.choices input').first().waitFor();
    },
  },
  {
    name: 'Write with a time in words, shown back',
    diary: 'open',
    async reach(page) {
      await pick(page, 'when-choice-words');
      await page.locator('#when').fill('last tuesday evening');
      await page.locator('#when-read .read').waitFor();
    },
  },
  {
    name: 'Write with words that are no time, and someone new',
    diary: 'open',
    async reach(page) {
      await page.locator('#when').fill('a while ago');
      await page.getByText(say('when-not-read')).waitFor();
      await page.locator('#detail-people-add').click();
      await page.locator('#detail-people-new').waitFor();
    },
  },
  {
    name: 'Write with a date that cannot be read',
    diary: 'open',
    async reach(page) {
      await pick(page, 'when-choice-day');
      await page.locator('#when').fill('4');
      await press(page, 'save');
      await page.locator('#when[aria-invalid]').waitFor();
    },
  },
  {
    name: 'A draft that came back',
    diary: 'open',
    async reach(page) {
      await go(page, 'seal');
      await go(page, 'write');
      await page.getByText(say('draft-came-back')).waitFor();
    },
  },
  {
    name: 'Before a file comes in: what it shows',
    diary: 'open',
    async reach(page) {
      await unfold(page);
      await pick(page, 'when-choice-unknown');
      await press(page, 'save');
      await heading(page, 'saved-title');
      await press(page, 'saved-attach');
      await dialog(page);
    },
  },
  {
    name: 'A file that may show someone under 18 undressed',
    diary: 'open',
    async reach(page) {
      await press(page, 'under-18-not-sure');
      await page.locator('dialog section li').first().waitFor();
    },
  },
  {
    name: 'Saved, with a file',
    diary: 'open',
    async reach(page) {
      await page.keyboard.press('Escape');
      await press(page, 'saved-attach');
      await press(page, 'under-18-no');
      await page.locator('.notice').waitFor();
    },
  },
  {
    name: 'Incidents',
    diary: 'open',
    async reach(page) {
      await go(page, 'incidents');
      await page.locator('[data-row]').first().waitFor();
    },
  },
  {
    name: 'Incidents, filtered and searched',
    diary: 'open',
    async reach(page) {
      await unfold(page);
      await page.locator('#search').fill('library');
      await page.locator('mark').waitFor();
    },
  },
  {
    name: 'Incidents, one filter kept and renamed',
    diary: 'open',
    async reach(page) {
      await page.locator('#filter-from').fill('2026-05-01');
      await press(page, 'filter-show');
      await page.getByText(say('filter-on', { count: 1 })).waitFor();
      await page.locator('#kept-name').fill('Since May');
      await press(page, 'filter-keep');
      await page.getByText(say('filter-kept-done')).waitFor();
      await press(page, 'filter-kept-rename-of', { name: 'Since May' });
      await page.locator('#kept-rename').waitFor();
    },
  },
  {
    name: 'Incidents, nothing found',
    diary: 'open',
    async reach(page) {
      await page.locator('#search').fill('xyzzy');
      await page.locator('[data-row]').first().waitFor({ state: 'detached' });
    },
  },
  { name: 'One incident', diary: 'open', reach: (page) => entry(page, 4) },
  {
    name: 'One incident, with more remembered and a private note begun',
    diary: 'open',
    async reach(page) {
      await page.locator('#later-remember-section > summary').click();
      await page.locator('#later-remember').fill('His shoes were white.');
      await press(page, 'later-remember-save');
      await page.getByText(say('later-remember-done')).waitFor();
      await page.locator('#later-private-section > summary').click();
      await press(page, 'later-private-save');
      await page.getByText(say('problem-nothing-written')).first().waitFor();
    },
  },
  {
    name: 'One incident with its history',
    diary: 'open',
    async reach(page) {
      await entry(page, 3);
      await unfold(page);
    },
  },
  {
    name: 'Correct, with everything opened',
    diary: 'open',
    async reach(page) {
      await press(page, 'incident-correct');
      await heading(page, 'correct-title');
      await unfold(page);
    },
  },
  {
    name: 'Withdraw',
    diary: 'open',
    async reach(page) {
      await entry(page, 1);
      await press(page, 'incident-withdraw');
      await dialog(page);
    },
  },
  {
    name: 'A withdrawn incident',
    diary: 'open',
    async reach(page) {
      await page.locator('dialog .main').click();
      await page.getByText(say('incident-withdrawn-done')).waitFor();
    },
  },
  {
    name: 'Erase, not ticked yet',
    diary: 'open',
    async reach(page) {
      await press(page, 'incident-erase');
      await press(page, 'erase-now');
      await page.getByText(say('erase-tick')).waitFor();
    },
  },
  {
    name: 'An erased incident',
    diary: 'open',
    async reach(page) {
      await pick(page, 'erase-sure');
      await press(page, 'erase-now');
      await page.getByText(say('incident-erased-done')).waitFor();
    },
  },
  {
    name: 'Evidence, as a list',
    diary: 'open',
    async reach(page) {
      await go(page, 'evidence');
      await page.locator('[data-exhibit]').first().waitFor();
      await unfold(page);
    },
  },
  {
    name: 'Evidence, as a gallery',
    diary: 'open',
    async reach(page) {
      await pick(page, 'evidence-as-gallery');
      await page.locator('li [aria-pressed]').first().click();
      await page.locator('li img').waitFor();
    },
  },
  {
    name: 'One exhibit',
    diary: 'open',
    async reach(page) {
      await go(page, 'write');
      await go(page, 'evidence');
      await exhibit(page, 1);
      await page.locator('figure').waitFor();
    },
  },
  {
    name: 'One exhibit, shown and its notes changed',
    diary: 'open',
    async reach(page) {
      await press(page, 'picture-show', { name: 'AJS/1' });
      await press(page, 'notes-change');
      await page.locator('#shows').waitFor();
    },
  },
  {
    name: 'A scanned letter, opened',
    diary: 'open',
    async reach(page) {
      await press(page, 'correct-back');
      await press(page, 'exhibit-close');
      await exhibit(page, 3);
      await press(page, 'viewing-show', { name: 'AJS/3' });
      await page.locator('figure img').waitFor();
      await press(page, 'page-after');
    },
  },
  {
    name: 'A sound, opened',
    diary: 'open',
    async reach(page) {
      await press(page, 'exhibit-close');
      await exhibit(page, 4);
      await press(page, 'viewing-listen', { name: 'AJS/4' });
      await page.locator('audio').waitFor({ state: 'attached' });
      await page.locator('input[type=range][max="2"]').waitFor();
    },
  },
  ...intimate,
  ...redaction,
  {
    name: 'Take back an exhibit',
    diary: 'open',
    async reach(page) {
      await press(page, 'exhibit-withdraw');
      await dialog(page);
    },
  },
  ...cards,
  {
    name: 'Bundle: what goes in, by date',
    diary: 'open',
    async reach(page) {
      await bundle(page, 0);
      await pick(page, 'bundle-goes-in-dates');
    },
  },
  {
    name: 'Bundle: an urgent pack',
    diary: 'open',
    async reach(page) {
      await pick(page, 'bundle-goes-in-urgent');
      await page.locator('fieldset .choices').last().waitFor();
      await page.getByText(say('bundle-out-said')).waitFor();
    },
  },
  {
    name: 'Bundle: what goes in, chosen',
    diary: 'open',
    async reach(page) {
      await pick(page, 'bundle-goes-in-chosen');
      await page.locator('fieldset .choices').last().waitFor();
    },
  },
  {
    name: 'Bundle: nothing chosen',
    diary: 'open',
    async reach(page) {
      await press(page, 'bundle-next');
      await page.getByText(say('problem-nothing-to-hand-over')).waitFor();
    },
  },
  {
    name: 'Bundle: who it is for, and form',
    diary: 'open',
    async reach(page) {
      await go(page, 'seal');
      await bundle(page, 1);
      await pick(page, 'bundle-shape-portal');
    },
  },
  {
    name: 'Bundle: what stays',
    diary: 'open',
    async reach(page) {
      await press(page, 'bundle-next');
      await heading(page, 'bundle-held-back-title');
    },
  },
  {
    name: 'Bundle: preview, larger',
    diary: 'open',
    async reach(page) {
      await press(page, 'bundle-next');
      await press(page, 'bundle-larger');
    },
  },
  {
    name: 'Bundle: before printing',
    diary: 'open',
    async reach(page) {
      await press(page, 'bundle-print');
      await dialog(page);
    },
  },
  {
    name: 'Bundle: save',
    diary: 'open',
    async reach(page) {
      await page.keyboard.press('Escape');
      await press(page, 'bundle-next');
      await heading(page, 'bundle-save-title');
    },
  },
  {
    name: 'Bundle: made',
    diary: 'open',
    async reach(page) {
      await press(page, 'bundle-save');
      await heading(page, 'made-title');
    },
  },
  {
    name: 'Seal',
    diary: 'open',
    async reach(page) {
      await go(page, 'seal');
      await heading(page, 'seal-title');
    },
  },
  {
    name: 'Seal, made',
    diary: 'open',
    async reach(page) {
      await press(page, 'seal-make');
      await heading(page, 'seal-code');
      await unfold(page);
    },
  },
  {
    name: 'Seal, with a time stamp and a request',
    diary: 'open',
    async reach(page) {
      await press(page, 'stamp-save');
      await press(page, 'stamp-bring');
      await page.getByText(say('stamp-kept')).waitFor();
      await press(page, 'stamp-save');
      await page.getByText(say('stamp-awaited')).waitFor();
      await unfold(page);
    },
  },
  {
    name: 'Copies, with those on the stick',
    diary: 'open',
    async reach(page) {
      await go(page, 'copies');
      await page.getByText(say('copies-news')).waitFor();
      await unfold(page);
      await page.locator('ol li').first().waitFor();
    },
  },
  {
    name: 'Copies, one made and one tried',
    diary: 'open',
    async reach(page) {
      await press(page, 'copies-make');
      await page.getByText(say('copies-made')).waitFor();
      await page.locator('#try-passphrase-c0ffee').fill('open sesame');
      await press(page, 'copies-try');
      await page.locator('section .notice').waitFor();
    },
  },
  {
    name: 'Copies, none any more',
    diary: 'open',
    async reach(page) {
      await press(page, 'copies-forget');
      await page.getByText(say('copies-forgotten')).waitFor();
    },
  },
  {
    name: 'Write, with a reminder of copies',
    diary: 'open',
    async reach(page) {
      await go(page, 'write');
      await page.getByText(say('copies-reminder-none-yet')).waitFor();
    },
  },
  {
    name: 'Write, with a file that shows it',
    diary: 'open',
    async reach(page) {
      await page.locator('#section-evidence > summary').click();
      await press(page, 'attach-files');
      await page.locator('#section-evidence li').waitFor();
    },
  },
  {
    name: 'Settings, checked, and what is missing',
    diary: 'open',
    async reach(page) {
      await go(page, 'settings');
      await press(page, 'check-now');
      await page.getByText(say('check-holds')).waitFor();
      await press(page, 'change-passphrase');
      await heading(page, 'errors-title');
    },
  },
  {
    name: 'Was someone in here?',
    diary: 'open',
    async reach(page) {
      await press(page, 'access-show');
      await heading(page, 'access-title');
      await page.locator('main ol li').first().waitFor();
      await unfold(page);
    },
  },
  {
    name: 'Was someone in here, older',
    diary: 'open',
    async reach(page) {
      await press(page, 'access-older');
      await page.locator('main ol li').nth(10).waitFor();
    },
  },
  {
    name: 'Settings, with the recovery words opened',
    diary: 'open',
    async reach(page) {
      await go(page, 'settings');
      await unfold(page);
      await press(page, 'keys-check-now');
      await page.locator('#check-words[aria-invalid]').waitFor();
    },
  },
  {
    name: 'New recovery words',
    diary: 'open',
    async reach(page) {
      await page.locator('#words-new').fill('open sesame');
      await press(page, 'keys-new-now');
      await heading(page, 'words-title');
    },
  },
  {
    name: 'Someone may know my passphrase, and what is missing',
    diary: 'open',
    async reach(page) {
      await press(page, 'words-written');
      await press(page, 'rekey-open');
      await press(page, 'rekey-now');
      await heading(page, 'errors-title');
    },
  },
  {
    name: 'The diary has new keys',
    diary: 'open',
    async reach(page) {
      await page.locator('#rekey-old').fill('open sesame');
      await page.locator('#rekey-fresh').fill('four words of mine');
      await page.locator('#rekey-again').fill('four words of mine');
      await press(page, 'rekey-now');
      await heading(page, 'rekey-done');
    },
  },
  {
    name: 'Before, again',
    diary: 'open',
    async reach(page) {
      await press(page, 'rekey-show-words');
      await press(page, 'words-written');
      await press(page, 'before-read-again');
      await heading(page, 'before-title');
    },
  },
  {
    name: 'A picture pasted beside an entry',
    diary: 'open',
    async reach(page) {
      await entry(page, 4);
      await page.evaluate(() => {
        const held = new DataTransfer();
        held.items.add(new File(['x'], 'pasted.png', { type: 'image/png' }));
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: held }));
      });
      await page.locator('.lot').waitFor();
    },
  },
  {
    name: 'What police look for',
    diary: 'open',
    async reach(page) {
      await go(page, 'grounds');
      await page.locator('#topic-need').waitFor();
    },
  },
  {
    name: 'What police look for, all of it opened, in another nation',
    diary: 'open',
    async reach(page) {
      await pick(page, 'nation-scotland');
      await page.getByText(say('grounds-nation-order')).waitFor();
      await unfold(page);
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: 'Help',
    diary: 'open',
    async reach(page) {
      await go(page, 'guides');
      await guide(page, 'helplines');
    },
  },
  {
    name: 'Help: the law',
    diary: 'open',
    async reach(page) {
      await press(page, 'guides-law');
      await guide(page, 'law');
    },
  },
  {
    name: 'Help: what stays on this computer',
    diary: 'open',
    async reach(page) {
      await press(page, 'guides-traces');
      await heading(page, 'guides-traces');
    },
  },
  {
    name: 'Check a bundle',
    diary: 'open',
    async reach(page) {
      await go(page, 'checked');
      await heading(page, 'menu-checked');
    },
  },
  {
    name: 'A bundle that holds',
    diary: 'open',
    async reach(page) {
      await press(page, 'checked-choose-folder');
      await heading(page, 'title-holds');
    },
  },
  ...reading,
  // Last, since it adds many entries.
  ...bulk,
  {
    name: 'Lock',
    diary: 'open',
    async reach(page) {
      await press(page, 'leave');
      await page.locator('#come-back').waitFor();
    },
  },
];
