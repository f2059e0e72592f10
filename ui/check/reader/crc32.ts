/** The check sum inside a ZIP: CRC-32, polynomial 0xEDB88320. */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});

export class Crc32 {
  #value = 0xffffffff;

  update(bytes: Uint8Array): this {
    let value = this.#value;
    for (let at = 0; at < bytes.length; at += 1) {
      value = (table[(value ^ (bytes[at] as number)) & 255] as number) ^ (value >>> 8);
    }
    this.#value = value;
    return this;
  }

  digest = (): number => (this.#value ^ 0xffffffff) >>> 0;
}
