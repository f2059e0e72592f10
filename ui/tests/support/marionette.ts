/** Marionette, by which Firefox lets itself be steered: JSON over the loopback, each after its length and a colon. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

type Fault = { error: string; message: string };
type Answer = [kind: number, number: number, fault: Fault | null, given: { value?: unknown }];
type Waiting = { done: (value: unknown) => void; failed: (why: Error) => void };

/** After which Firefox will not answer any more, in milliseconds. */
const SILENCE = 60_000;

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #heard: Buffer = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes: Buffer) => this.#hear(bytes));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#waiting.forEach(({ failed }) => failed(new Error('Firefox is gone'))));
  }

  /** Begins to speak with the Firefox that listens at this port. */
  static async at(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const marionette = new Marionette(socket);
    await marionette.say('WebDriver:NewSession');
    return marionette;
  }

  /** Gives a command, and what Firefox answers. Silence is a fault, with the name of what was not answered. */
  say(command: string, words: object = {}): Promise<unknown> {
    const number = (this.#last += 1);
    const line = JSON.stringify([0, number, command, words]);
    this.#socket.write(`${Buffer.byteLength(line)}:${line}`);
    let silence: NodeJS.Timeout;
    const answer = new Promise<unknown>((done, failed) => {
      this.#waiting.set(number, { done, failed });
      silence = setTimeout(() => failed(new Error(`Firefox does not answer: ${command}`)), SILENCE);
    });
    return answer.finally(() => clearTimeout(silence));
  }

  /** Stops speaking. */
  close(): void {
    this.#socket.destroy();
  }

  #hear(bytes: Buffer): void {
    this.#heard = Buffer.concat([this.#heard, bytes]);
    for (let colon = this.#heard.indexOf(':'); colon > 0; colon = this.#heard.indexOf(':')) {
      const end = colon + 1 + Number(this.#heard.subarray(0, colon));
      if (this.#heard.length < end) {
        return;
      }
      // All but the greeting are answers.
      const said = JSON.parse(this.#heard.toString('utf8', colon + 1, end)) as Answer | object;
      this.#heard = this.#heard.subarray(end);
      if (Array.isArray(said)) {
        this.#answered(said as Answer);
      }
    }
  }

  #answered([, number, fault, given]: Answer): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (fault === null) {
      waiting?.done(given.value);
    } else {
      waiting?.failed(new Error(`${fault.error}: ${fault.message}`));
    }
  }
}
