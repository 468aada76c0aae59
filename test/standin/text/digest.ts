/** A digest of bytes. */
type Digest = (bytes: Uint8Array) => Uint8Array;

/** The digests that the stand-in computes, by Google's names. Without a library: those of browsers are asynchronous. */
export const DIGESTS: ReadonlyMap<string, Digest> = new Map([
  ["MD5", md5],
  ["SHA_1", sha1],
  ["SHA_256", sha256],
]);

/** The first primes, of whose roots the constants are made. */
const PRIMES = firstPrimes(64);

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}

/** The first 32 bits behind the point of a number. */
function fraction(number: number): number {
  return Math.floor((number - Math.floor(number)) * 2 ** 32) | 0;
}

function left(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function right(value: number, bits: number): number {
  return left(value, 32 - bits);
}

/** The message with its end mark and its length in bits, in blocks of 16 words. */
function blocksOf(bytes: Uint8Array, littleEndian: boolean): number[][] {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  const [low, high] = [(bytes.length * 8) >>> 0, Math.floor(bytes.length / 2 ** 29)];
  view.setUint32(padded.length - (littleEndian ? 8 : 4), low, littleEndian);
  view.setUint32(padded.length - (littleEndian ? 4 : 8), high, littleEndian);
  return Array.from({ length: padded.length / 64 }, (_, block) =>
    Array.from({ length: 16 }, (_word, word) => view.getInt32(block * 64 + word * 4, littleEndian)),
  );
}

function bytesOf(words: readonly number[], littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  for (const [at, word] of words.entries()) view.setInt32(at * 4, word, littleEndian);
  return new Uint8Array(view.buffer);
}

type Five = [a: number, b: number, c: number, d: number, e: number];

function sha1(bytes: Uint8Array): Uint8Array {
  let hash: Five = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (const block of blocksOf(bytes, false)) {
    const words = [...block];
    const back = (distance: number) => words[words.length - distance] ?? 0;
    while (words.length < 80) words.push(left(back(3) ^ back(8) ^ back(14) ^ back(16), 1));
    let [a, b, c, d, e] = hash;
    for (const [round, word] of words.entries()) {
      const [mixed, constant] = sha1Round(round, b, c, d);
      [a, b, c, d, e] = [(left(a, 5) + mixed + e + constant + word) | 0, a, left(b, 30), c, d];
    }
    const [v, w, x, y, z] = hash;
    hash = [(v + a) | 0, (w + b) | 0, (x + c) | 0, (y + d) | 0, (z + e) | 0];
  }
  return bytesOf(hash, false);
}

function sha1Round(round: number, b: number, c: number, d: number): [mixed: number, constant: number] {
  if (round < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (round < 40) return [b ^ c ^ d, 0x6ed9eba1];
  return round < 60 ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc] : [b ^ c ^ d, 0xca62c1d6];
}

type Eight = [number, number, number, number, number, number, number, number];

function sha256(bytes: Uint8Array): Uint8Array {
  const constants = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
  let hash = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))) as Eight;
  for (const block of blocksOf(bytes, false)) {
    const words = [...block];
    while (words.length < 64) words.push(nextWord(words));
    let [a, b, c, d, e, f, g, h] = hash;
    for (const [round, word] of words.entries()) {
      const choice = (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & f) ^ (~e & g));
      const first = (h + choice + (constants[round] ?? 0) + word) | 0;
      const second = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    }
    const round = [a, b, c, d, e, f, g, h];
    hash = hash.map((value, at) => (value + (round[at] ?? 0)) | 0) as Eight;
  }
  return bytesOf(hash, false);
}

function nextWord(words: readonly number[]): number {
  const back = (distance: number) => words[words.length - distance] ?? 0;
  const [near, far] = [back(2), back(15)];
  const small = right(far, 7) ^ right(far, 18) ^ (far >>> 3);
  const large = right(near, 17) ^ right(near, 19) ^ (near >>> 10);
  return (back(16) + small + back(7) + large) | 0;
}

/** How far each round of MD5 turns its word. */
const TURNS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

function md5(bytes: Uint8Array): Uint8Array {
  let hash: [number, number, number, number] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (const block of blocksOf(bytes, true)) {
    let [a, b, c, d] = hash;
    for (let round = 0; round < 64; round++) {
      const [mixed, word] = md5Round(round, b, c, d);
      const constant = Math.floor(Math.abs(Math.sin(round + 1)) * 2 ** 32) | 0;
      const turn = TURNS[Math.floor(round / 16)]?.[round % 4] ?? 0;
      [a, b, c, d] = [d, (b + left((a + mixed + constant + (block[word] ?? 0)) | 0, turn)) | 0, b, c];
    }
    const [w, x, y, z] = hash;
    hash = [(w + a) | 0, (x + b) | 0, (y + c) | 0, (z + d) | 0];
  }
  return bytesOf(hash, true);
}

function md5Round(round: number, b: number, c: number, d: number): [mixed: number, word: number] {
  if (round < 16) return [(b & c) | (~b & d), round];
  if (round < 32) return [(d & b) | (~d & c), (5 * round + 1) % 16];
  return round < 48 ? [b ^ c ^ d, (3 * round + 5) % 16] : [c ^ (b | ~d), (7 * round) % 16];
}
