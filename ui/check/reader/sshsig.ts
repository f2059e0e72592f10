/** Keys and signatures in the one form that OpenSSH gives them (record-1 §6). */
import { base64Of, bytesOf, fromBase64, joined, same, textOf } from './bytes.ts';
import { isReduced, isSigned, isWeak } from './ed25519.ts';
import { sha256, sha512 } from './hash.ts';

const BEGIN = '-----BEGIN SSH SIGNATURE-----\n';
const END = '-----END SSH SIGNATURE-----\n';
const TYPE = bytesOf('ssh-ed25519');

/** Why a key or a signature is refused. */
export type Refusal = 'form' | 'weak' | 'other-key' | 'wrong';

/** The vault's public key. */
export class Key {
  readonly #bytes: Uint8Array;

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Reads `allowed_signers`. */
  static read(file: Uint8Array): Key | 'form' | 'weak' {
    const line = /^diary ssh-ed25519 ([^\n]*)\n$/.exec(textOf(file) ?? '');
    const blob = fromBase64(line?.[1] ?? '');
    const key = new Key(blob?.slice(-32) ?? new Uint8Array());
    if (blob === undefined || key.#bytes.length !== 32 || !same(key.#blob(), blob)) {
      return 'form';
    }
    if (!isReduced(key.#bytes)) {
      return 'form';
    }
    return isWeak(key.#bytes) ? 'weak' : key;
  }

  #blob(): Uint8Array {
    return joined([string(TYPE), string(this.#bytes)]);
  }

  /** The fingerprint, as `ssh-keygen -l` prints it. */
  fingerprint(): string {
    return `SHA256:${base64Of(sha256(this.#blob())).replace(/=+$/, '')}`;
  }

  /** Why this armoured signature is not this key's over the message; nothing where it is. */
  refusal(armour: Uint8Array, namespace: string, message: Uint8Array): Refusal | undefined {
    const blob = unarmoured(armour);
    if (blob === undefined || blob.length < 64) {
      return 'form';
    }
    const [before, signature] = [blob.slice(0, -64), blob.slice(-64)];
    if (!same(before, this.#before(namespace))) {
      const keyAt = 6 + 4 + 4 + 4 + TYPE.length + 4;
      const other = new Key(before.slice(keyAt, keyAt + 32));
      return same(before, other.#before(namespace)) ? 'other-key' : 'form';
    }
    const parts = [namespace, '', 'sha512'].map((part) => string(bytesOf(part)));
    const signed = joined([bytesOf('SSHSIG'), ...parts, string(sha512(message))]);
    return isSigned(this.#bytes, signed, signature) ? undefined : 'wrong';
  }

  /** Everything in the signature's binary form before its last 64 bytes. */
  #before(namespace: string): Uint8Array {
    const signature = joined([string(TYPE), four(64)]);
    const head = [bytesOf('SSHSIG'), four(1), string(this.#blob()), string(bytesOf(namespace))];
    return joined([...head, string(bytesOf('')), string(bytesOf('sha512')), four(signature.length + 64), signature]);
  }
}

/** A number in four bytes, the highest first. */
const four = (value: number): Uint8Array => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);

/** The SSH form of a byte string: its length, then the bytes. */
const string = (bytes: Uint8Array): Uint8Array => joined([four(bytes.length), bytes]);

/** The binary form of a signature that is armoured as `ssh-keygen` does it: lines of 70 characters. */
function unarmoured(armour: Uint8Array): Uint8Array | undefined {
  const text = textOf(armour) ?? '';
  const inside = text.slice(BEGIN.length, text.length - END.length);
  const blob = fromBase64(inside.replaceAll('\n', ''));
  const again = blob && base64Of(blob).replace(/.{70}(?!$)/g, '$&\n');
  return text === `${BEGIN}${again}\n${END}` ? blob : undefined;
}
