// A suppression list of 100,000 entries: its first rows while it is read, and what a letter typed into the filter costs, against plain arrays.
import { suppressionIndex } from '../../electron/flows/suppression/suppression-index.ts';
import type { SuppressionFilter } from '../../shared/health/asks.ts';
import type { SuppressedAddress } from '../../shared/health/suppression.ts';
import { median, type Figure, type Measure } from './figure.ts';

const count = 100_000;
/** As many as a page of SES has. */
const readAtOnce = 1000;
const pages = count / readAtOnce;
/** As many as the window asks for at a time. */
const shownAtOnce = 200;
const rounds = 15;
const warmUps = 3;

/** As somebody types it, letter by letter. */
const typed = ['l', 'le', 'lee', 'lee.', 'lee.9', 'lee.91', 'lee.912'];
const filterOf = (text: string): SuppressionFilter => ({
  typed: text,
  reason: null,
  sinceMs: null,
  untilMs: null,
  sort: 'newest',
});

const names = ['Anna', 'lee', 'm.tanaka', 'Kim', 'souza', 'o.brien', 'wei', 'novak', 'Haruka', 'info', 'sales'];
const hosts = ['shop.example', 'mail.example', 'Post.Example', 'kaisha.example', 'uni.example', 'bank.example'];

/** The newest first, so that the plain array need not be sorted. */
const entries: readonly SuppressedAddress[] = Array.from({ length: count }, (_, index) => ({
  address: `${names[index % names.length] ?? ''}.${(index * 7919) % count}@${hosts[index % hosts.length] ?? ''}`,
  reason: index % 5 === 0 ? 'COMPLAINT' : 'BOUNCE',
  updatedAtMs: 1_800_000_000_000 - index * 60_000,
}));

export const measure: Measure = async () => {
  const index = suppressionIndex();
  index.add(entries);
  index.settle();
  for (const text of typed) compareRows(index.all(filterOf(text)), plainly(text));
  const first: Pair[] = [];
  const reading: Pair[] = [];
  const finding: Pair[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const firstPair = { plainMs: timed(() => plainly('').slice(0, shownAtOnce)), ownMs: timed(() => readPages(1)) };
    const readingPair = { plainMs: timed(readPlainly), ownMs: timed(() => readPages(pages)) };
    const findingPair = {
      plainMs: timed(() => typed.map((text) => plainly(text).slice(0, shownAtOnce))),
      ownMs: timed(() => typed.map((text) => index.page(filterOf(text), { offset: 0, limit: shownAtOnce }))),
    };
    if (round < 0) continue;
    first.push(firstPair);
    reading.push(readingPair);
    finding.push(findingPair);
  }
  const plain = `one Array.filter over ${count.toLocaleString('en')} entries`;
  return [
    figure('suppression-first', first, `first rows once the first ${readAtOnce} entries came, against ${plain}`),
    figure(
      'suppression-read',
      reading,
      `first rows after each of ${pages} pages, against Array.filter over what came so far`,
    ),
    figure('suppression-find', finding, `${typed.length} letters typed, against ${plain} for each`),
  ];
};

type Pair = { readonly ownMs: number; readonly plainMs: number };

function figure(name: string, pairs: readonly Pair[], against: string): Figure {
  const [ownMs, plainMs] = [median(pairs.map((pair) => pair.ownMs)), median(pairs.map((pair) => pair.plainMs))];
  return {
    name,
    value: ownMs / plainMs,
    digits: 2,
    unit: 'x',
    aim: { atMost: 1 },
    against: `${against} (${ownMs.toFixed(2)} ms against ${plainMs.toFixed(2)} ms, medians of ${rounds})`,
  };
}

/** As a list is read: a page comes in, and the window asks for its first rows. */
function readPages(howMany: number): unknown {
  const index = suppressionIndex();
  let rows: unknown = null;
  for (let page = 0; page < howMany; page += 1) {
    index.add(entries.slice(page * readAtOnce, (page + 1) * readAtOnce));
    rows = index.page(filterOf(''), { offset: 0, limit: shownAtOnce });
  }
  return rows;
}

function readPlainly(): unknown {
  const held: SuppressedAddress[] = [];
  let rows: unknown = null;
  for (let page = 0; page < pages; page += 1) {
    for (const entry of entries.slice(page * readAtOnce, (page + 1) * readAtOnce)) held.push(entry);
    rows = held.filter(({ address }) => address.toLowerCase().includes('')).slice(0, shownAtOnce);
  }
  return rows;
}

function plainly(text: string): readonly SuppressedAddress[] {
  return entries.filter(({ address }) => address.toLowerCase().includes(text));
}

function timed(act: () => unknown): number {
  const startMs = performance.now();
  act();
  return performance.now() - startMs;
}

/** A faster answer that is another one is worth nothing. */
function compareRows(own: readonly SuppressedAddress[], plain: readonly SuppressedAddress[]): void {
  if (own.length !== plain.length || own.some((entry, at) => entry !== plain[at]))
    throw new Error('The list in memory does not find what a plain array finds.');
}
