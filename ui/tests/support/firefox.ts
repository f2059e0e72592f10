/** Firefox from the PATH, as people have it: steered by Marionette, offline, with a profile that is thrown away. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { Marionette } from './marionette';
import { onPath } from './path';

/** Where Firefox is, if it is here. Ubuntu's `firefox` is a snap, which reads no profile of ours. */
export const firefox = onPath('firefox-esr');

/** It looks for nothing by itself; what it looked for all the same would end at a proxy that is not there. */
const PREFERENCES = {
  'marionette.port': 0,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.startup.page': 0,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'toolkit.telemetry.unified': false,
  // A question waits a second before it can be answered by a hand.
  'security.dialog_enable_delay': 0,
};

/** How long Firefox may take to be there, or to ask. */
const PATIENCE = { timeout: 30_000, interval: 50 };

/** Puts another dialog in place of the system's: it picks this folder at once. */
const PICKER = `
  const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
  file.initWithPath(arguments[0]);
  const open = (picked) => Services.tm.dispatchToMainThread(() => picked.done(Ci.nsIFilePicker.returnOK));
  const picker = { QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']), init() {}, appendFilters() {}, file, open };
  const factory = { QueryInterface: ChromeUtils.generateQI(['nsIFactory']), createInstance: (kind) => picker.QueryInterface(kind) };
  const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
  registrar.registerFactory(Services.uuid.generateUUID(), '', '@mozilla.org/filepicker;1', factory);`;

export class Firefox {
  readonly #profile: string;
  readonly #process: ChildProcess;
  readonly #marionette: Marionette;

  private constructor(profile: string, process: ChildProcess, marionette: Marionette) {
    [this.#profile, this.#process, this.#marionette] = [profile, process, marionette];
  }

  /** Starts it: without a window, or with one on this display. */
  static async start(display?: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
    writeFileSync(join(profile, 'user.js'), lines.join(''));
    const words = ['--marionette', '--remote-allow-system-access', '--offline', '--no-remote', '--profile', profile];
    const env = { ...process.env, HOME: profile, DISPLAY: display, MOZ_HEADLESS: display === undefined ? '1' : undefined };
    const child = spawn(firefox ?? 'firefox-esr', words, { env, stdio: 'ignore' });
    const port = join(profile, 'MarionetteActivePort');
    try {
      await vi.waitUntil(() => existsSync(port) && readFileSync(port, 'utf8') !== '', PATIENCE);
      return new Firefox(profile, child, await Marionette.at(Number(readFileSync(port, 'utf8'))));
    } catch (fault) {
      child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true });
      throw fault;
    }
  }

  /** Ends it, and takes away what it left. */
  async end(): Promise<void> {
    const ended = once(this.#process, 'exit');
    await this.#marionette.say('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.#process.kill('SIGKILL'));
    await ended;
    this.#marionette.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Opens a file, and forgets what was said of the page before. */
  async open(path: string): Promise<void> {
    await this.#marionette.say('WebDriver:Navigate', { url: pathToFileURL(path).href });
    await this.#run('Services.console.reset()', [], 'system');
  }

  /** What this function gives beside the page's own script. It can use nothing of the test but these words. */
  run = <Result>(script: (...words: string[]) => Result, ...words: string[]): Promise<Awaited<Result>> =>
    this.#run(`return (${script.toString()})(...arguments)`, words) as Promise<Awaited<Result>>;

  /** Everything that Firefox says of the page: what failed, and what the policy refused. */
  heard = (): Promise<unknown> => this.#run('return Services.console.getMessageArray().map(({ message }) => message)', [], 'system');

  /** Picks a file. */
  async pick(selector: string, path: string): Promise<void> {
    await this.#marionette.say('WebDriver:ElementSendKeys', { id: await this.#find(selector), text: path });
  }

  /** Presses a key, where the focus is. */
  async press(value: string): Promise<void> {
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
    await this.#marionette.say('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /** Clicks what this selects. */
  async click(selector: string): Promise<void> {
    await this.#marionette.say('WebDriver:ElementClick', { id: await this.#find(selector) });
  }

  /**
   * Clicks what lets a folder be picked, picks this one, and gives what Firefox
   * asks then, after a yes. No driver can pick a folder: only the dialog of the
   * system is not the one that people see.
   */
  async pickFolder(selector: string, path: string): Promise<unknown> {
    await this.#marionette.say('Marionette:SetContext', { value: 'chrome' });
    await this.#run(PICKER, [path], 'system');
    await this.#marionette.say('Marionette:SetContext', { value: 'content' });
    await this.click(selector);
    const asked = await vi.waitFor(() => this.#marionette.say('WebDriver:GetAlertText'), PATIENCE);
    await this.#yes();
    return asked;
  }

  /** Says yes to what is asked, until it counts: the buttons take nothing before the question has stood for a moment. */
  async #yes(): Promise<void> {
    let taken = false;
    const done = (): boolean => (taken = true);
    await vi.waitUntil(() => {
      this.#marionette.say('WebDriver:AcceptAlert').then(done, () => taken);
      return taken;
    }, { ...PATIENCE, interval: 250 });
  }

  async #find(selector: string): Promise<unknown> {
    const found = await this.#marionette.say('WebDriver:FindElement', { using: 'css selector', value: selector });
    return Object.values(found as object)[0];
  }

  #run = (script: string, args: string[], sandbox = 'default'): Promise<unknown> =>
    this.#marionette.say('WebDriver:ExecuteScript', { script, args, sandbox });
}
