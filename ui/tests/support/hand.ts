/** A display of its own, and a hand that drags a file or a folder onto what it shows. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { onPath } from './path';

/** Another program, out of whose corner something can be dragged; it wants a picture to copy, too. */
const source = new URL('../../../tests/desktop/source.py', import.meta.url).pathname;
const picture = new URL('../../../src-tauri/icons/32x32.png', import.meta.url).pathname;
/** The Python that the system's own packages are for. */
const PYTHON = '/usr/bin/python3';

/** Whether everything is here that a hand needs. */
export function canDrag(): boolean {
  try {
    execFileSync(PYTHON, ['-c', "import gi; gi.require_version('Gtk', '3.0')"], { stdio: 'ignore' });
    return onPath('Xvfb') !== undefined && onPath('xdotool') !== undefined;
  } catch {
    return false;
  }
}

export class Hand {
  readonly #screen: ChildProcess;
  /** What is dragged out of: it is asked for what was dropped after the drop. */
  #other: ChildProcess | undefined;
  readonly display: string;

  private constructor(screen: ChildProcess, display: string) {
    [this.#screen, this.display] = [screen, display];
  }

  /** Starts a display that no one else has. */
  static async start(): Promise<Hand> {
    const words = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const screen = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
    return new Hand(screen, `:${number.toString().trim()}`);
  }

  /** Takes the display away. */
  async end(): Promise<void> {
    await ended(this.#other);
    await ended(this.#screen);
  }

  /** Drags this from the corner into the middle, slowly, as a hand does. */
  async drag(path: string): Promise<void> {
    const env = { ...process.env, DISPLAY: this.display };
    await ended(this.#other);
    this.#other = spawn(PYTHON, ['-W', 'ignore', source, path, picture], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    await once(this.#other.stdout as Readable, 'data');
    const words = ['mousemove', '30', '30', 'sleep', '0.3', 'mousedown', '1'];
    for (const to of ['60 60', '120 110', '240 200', '400 320', '560 420', '640 460', '642 462']) {
      words.push('sleep', '0.2', 'mousemove', ...to.split(' '));
    }
    execFileSync('xdotool', [...words, 'sleep', '0.5', 'mouseup', '1'], { env });
  }
}

async function ended(process: ChildProcess | undefined): Promise<void> {
  const end = process && once(process, 'exit');
  process?.kill();
  await end;
}
