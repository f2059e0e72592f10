/** The page: choose, check, show. */
import { button, make } from './dom.ts';
import { type Given, ofChosenFolder, ofDrop, ofFile } from './pick.ts';
import { check } from './reader/check.ts';
import type { Report } from './reader/report.ts';
import { shown } from './reader/names.ts';
import { result } from './result.ts';
import { type Language, say } from './sentences.ts';

/** What the page shows beside what can be chosen. */
type State =
  | { is: 'waiting'; says?: string }
  | { is: 'checking'; name: string; stop: AbortController }
  | { is: 'checked'; name: string; report: Report };

const names: Record<Language, string> = { 'en-GB': 'English', cy: 'Cymraeg' };
const page = document.getElementById('page') as HTMLElement;
const status = make('p', { role: 'status' });
const bar = make('progress', { max: '100', value: '0' });

let language: Language = navigator.language.startsWith('cy') ? 'cy' : 'en-GB';
let state: State = { is: 'waiting' };

const words = (key: string, blanks: Record<string, string | number> = {}): string => say(language, key, blanks);

/** Checks what was given, and shows what comes out. */
async function run({ name, picked }: Given): Promise<void> {
  if (state.is === 'checking') {
    return;
  }
  const stop = new AbortController();
  const called = shown(name);
  state = { is: 'checking', name: called, stop };
  draw('#stop');
  try {
    const report = await check(picked, tell, stop.signal);
    state = { is: 'checked', name: called, report };
    draw('#verdict');
  } catch {
    state = { is: 'waiting', says: stop.signal.aborted ? 'checker-stopped' : 'checker-failed' };
    draw('#zip');
  }
}

/** Shows how far the check has come; a screen reader hears every tenth. */
function tell(done: number, total: number): void {
  const percent = Math.floor((100 * done) / Math.max(total, 1));
  bar.value = percent;
  const says = words('checker-done', { percent: percent - (percent % 10) });
  if (status.textContent !== says) {
    status.textContent = says;
  }
}

/** Draws the page anew. `focus` is what the keyboard stands on then. */
function draw(focus?: string): void {
  document.documentElement.lang = language;
  document.title = words('checker-title');
  const main = make('main', {}, make('h1', {}, words('checker-title')), make('p', {}, words('checker-about')));
  main.append(make('p', { class: 'note' }, words('checker-trust')), choosing(), outcome());
  page.replaceChildren(languages(), main);
  if (focus !== undefined) {
    page.querySelector<HTMLElement>(focus)?.focus();
  }
}

function languages(): HTMLElement {
  const switches = (Object.keys(names) as Language[]).map((tag) => {
    const speak = (): void => {
      language = tag;
      draw(`[lang="${tag}"]`);
    };
    return button(names[tag], speak, { lang: tag, 'aria-pressed': String(tag === language) });
  });
  return make('header', {}, make('div', { class: 'row', role: 'group', 'aria-label': words('checker-language') }, ...switches));
}

function choosing(): HTMLElement {
  const section = make('section', { class: 'choosing', 'aria-labelledby': 'choose' });
  section.append(make('h2', { id: 'choose' }, words('checker-choose')));
  const zip = pick('zip', 'checker-zip', { accept: '.zip' }, ([file]) => file && ofFile(file));
  const folder = pick('folder', 'checker-folder', { webkitdirectory: '' }, ofChosenFolder);
  const hints = ['checker-drop', 'checker-upload'].map((key) => make('p', { class: 'soft' }, words(key)));
  section.append(make('div', { class: 'row' }, zip, folder), ...hints);
  section.hidden = state.is === 'checking';
  return section;
}

function pick(id: string, says: string, attributes: Record<string, string>, give: (files: File[]) => Given | undefined): HTMLElement {
  const input = make('input', { type: 'file', id, ...attributes });
  input.addEventListener('change', () => {
    const given = give([...(input.files ?? [])]);
    if (given !== undefined) {
      void run(given);
    }
  });
  return make('label', { class: 'pick' }, input, make('span', {}, words(says)));
}

/** What stands below: nothing, how far it is, or what was found. */
function outcome(): HTMLElement {
  const { is } = state;
  status.textContent = state.is === 'waiting' && state.says !== undefined ? words(state.says) : '';
  if (state.is === 'checked') {
    return make('div', {}, result(language, state.name, state.report), status);
  }
  if (state.is === 'waiting') {
    return make('div', {}, status);
  }
  const { name, stop } = state;
  bar.value = 0;
  bar.setAttribute('aria-label', words('checker-checking', { name }));
  const stopping = button(words('checker-stop'), () => stop.abort(), { id: 'stop' });
  return make('div', { class: is }, make('p', {}, words('checker-checking', { name })), bar, status, stopping);
}

document.addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('over');
});
document.addEventListener('dragleave', () => document.body.classList.remove('over'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('over');
  if (event.dataTransfer === null || state.is === 'checking') {
    return;
  }
  ofDrop(event.dataTransfer).then(
    (given) => given && run(given),
    () => {
      state = { is: 'waiting', says: 'checker-drop-failed' };
      draw('#zip');
    },
  );
});

draw();
