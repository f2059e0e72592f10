/** The tree over the record, as far as a proof needs it (record-1 §5, RFC 9162 §2.1.3.2). */
import { fromHex, same, textOf } from './bytes.ts';
import { sha256 } from './hash.ts';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** A tree, as a checkpoint gives it. */
type Tree = { size: number; root: Uint8Array };

/** The hash of a leaf. */
export const leaf = (header: Uint8Array): Uint8Array => sha256(LEAF, header);

/** The hashes of a proof, one on each line. */
export function readProof(file: Uint8Array): Uint8Array[] | undefined {
  const [rest, ...lines] = (textOf(file) ?? '?').split('\n').reverse();
  const hashes = lines.reverse().flatMap((line) => fromHex(line, 32) ?? []);
  return rest === '' && hashes.length === lines.length ? hashes : undefined;
}

/** Whether the proof leads from the leaf at this place to the root of a tree of this size. */
export function isIncluded(
  leafHash: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (index >= size) {
    return false;
  }
  let hash = leafHash;
  const came = climb(BigInt(index), BigInt(size) - 1n, proof, (part, isLeft) => {
    hash = isLeft ? sha256(NODE, part, hash) : sha256(NODE, hash, part);
  });
  return came && same(hash, root);
}

/**
 * Whether the proof shows that a tree begins with another, each given by its
 * size and root (RFC 9162 §2.1.4.2). Every tree begins with the empty one.
 */
export function isConsistent(old: Tree, grown: Tree, proof: readonly Uint8Array[]): boolean {
  if (old.size === 0 || old.size === grown.size) {
    return proof.length === 0 && same(old.root, old.size === grown.size ? grown.root : sha256());
  }
  if (old.size > grown.size) {
    return false;
  }
  let [first, last] = [BigInt(old.size) - 1n, BigInt(grown.size) - 1n];
  while (first % 2n === 1n) {
    first >>= 1n;
    last >>= 1n;
  }
  // A whole part of the new tree is its own first hash.
  const [begin, ...rest] = first === 0n ? [old.root, ...proof] : proof;
  if (begin === undefined) {
    return false;
  }
  let [small, large] = [begin, begin];
  const came = climb(first, last, rest, (part, isLeft) => {
    [small, large] = isLeft ? [sha256(NODE, part, small), sha256(NODE, part, large)] : [small, sha256(NODE, large, part)];
  });
  return came && same(small, old.root) && same(large, grown.root);
}

/**
 * Goes up a tree with a proof, from the first of two places beside each other to
 * where they meet: `put` gets each part, and whether it is to the left. Whether
 * the proof is as long as the way.
 */
function climb(
  first: bigint,
  last: bigint,
  proof: readonly Uint8Array[],
  put: (part: Uint8Array, isLeft: boolean) => void,
): boolean {
  for (const part of proof) {
    if (last === 0n) {
      return false;
    }
    const isLeft = first % 2n === 1n || first === last;
    put(part, isLeft);
    while (isLeft && first % 2n === 0n && first !== 0n) {
      first >>= 1n;
      last >>= 1n;
    }
    first >>= 1n;
    last >>= 1n;
  }
  return last === 0n;
}
