// The catalogue is whole: every audit file is listed, tested and written in both languages, every known condition has its place.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { audits } from '../../electron/engine/audits/catalogue.ts';
import { leftOut } from '../../electron/engine/audits/left-out.ts';
import { gatherers } from '../../electron/gather/catalogue.ts';
import { topics } from '../../shared/finding.ts';
import { projectRoot, sourcesIn } from './sources.ts';

const folder = 'electron/engine/audits';
const files = topics.flatMap((topic) =>
  readdirSync(path.join(projectRoot, folder, topic))
    .filter((name) => name !== 'list.ts')
    .map((name) => ({ topic, name, id: `${topic}-${name.replace(/\.ts$/u, '')}` })),
);
const isAudit = new Set(
  sourcesIn(folder)
    .filter(({ text }) => /defineAudit\(/u.test(text))
    .map(({ path: file }) => file),
);
const auditFiles = files.filter(({ topic, name }) => isAudit.has(`${folder}/${topic}/${name}`));

/** Rows of the check catalogue that this program set out to judge. */
const conditions = [
  ...Array.from({ length: 47 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 33 }, (_, index) => `K${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 40 }, (_, index) => `D${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 9 }, (_, index) => `B${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 18 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`),
  // What only SES access makes possible; X21 and X25 to X30 are no verdicts about an identity or a region.
  ...Array.from({ length: 16 }, (_, index) => `X${String(index + 1).padStart(2, '0')}`),
  'X17',
  'X18',
  'X19',
  'X20',
  'X22',
  'X23',
  'X24',
  'X31',
  'X32',
  // Of the others those that a message in the making or a received one is judged by.
  'K34',
  'B34',
  'G07',
  ...rules('SES1', { 'MF-': 4, 'DM-': 2, 'DK-': 4, 'ID-': 2, 'ACC-': 2, 'INB-': 1, 'SND-': 3 }),
  ...rules('SES2', {
    'ID-': 3,
    'DK-': 7,
    'MF-': 7,
    'DM-': 5,
    'FB-': 5,
    'CS-': 5,
    'IP-': 3,
    'AU-': 3,
    'TP-': 1,
    'TS-': 2,
  }),
  // Of the numbered tables those rows that are about an account; the others are about a message or a draft.
  ...[1, 2, 3, 4, 5, 6, 7, 8, 14, 15].map((row) => `SES3-${row}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 17, 18, 19, 20, 21].map((row) => `SES4-${row}`),
];

/** The numbered rules of a reference file: `SES2-MF-1` and so on. */
function rules(file: string, counts: { readonly [family: string]: number }): readonly string[] {
  return Object.entries(counts).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, index) => `${file}-${family}${index + 1}`),
  );
}

describe('the catalogue', () => {
  it('lists exactly the audits that have a file, under the file name', () => {
    expect(audits.map(({ id }) => id).toSorted()).toEqual(auditFiles.map(({ id }) => id).toSorted());
    expect(new Set(audits.map(({ id }) => id)).size).toBe(audits.length);
  });

  it('has a test beside every audit', () => {
    const untested = auditFiles.filter(
      ({ topic, name }) =>
        !existsSync(path.join(projectRoot, 'tests', folder, topic, name.replace(/\.ts$/u, '.test.ts'))),
    );
    expect(untested.map(({ id }) => id)).toEqual([]);
  });

  it('judges every condition, or says why it cannot', () => {
    const judged = new Set(audits.flatMap(({ sources }) => sources.flatMap(({ checks = [] }) => checks)));
    const excused = new Set(leftOut.map(({ check }) => check));
    expect(conditions.filter((condition) => !judged.has(condition) && !excused.has(condition))).toEqual([]);
    expect([...excused].filter((check) => judged.has(check))).toEqual([]);
    expect(leftOut.filter(({ reason }) => reason.length < 15)).toEqual([]);
  });

  it('reads only artifacts that a gatherer brings', () => {
    const read = new Set(audits.flatMap(({ needs, weighs }) => [...needs, ...weighs]));
    expect([...read].filter((name) => !(name in gatherers))).toEqual([]);
    // Read by the flows: whether there is anything to audit, and what SES's own advisor says.
    const others = ['existence', 'sesRecommendations'];
    expect(
      Object.keys(gatherers).filter(
        (name) => ![...read].includes(name as keyof typeof gatherers) && !others.includes(name),
      ),
    ).toEqual([]);
  });
});

describe.each(audits.map((audit) => [audit.id, audit] as const))('%s', (_id, audit) => {
  it('speaks both languages, calmly, and names its source', () => {
    for (const [part, text] of Object.entries(audit.texts)) {
      expect(text.en.trim(), part).toMatch(/^[A-Z0-9"'`_~?+v-]/u);
      expect(text.ja, part).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
      expect(`${text.en}${text.ja}`, part).not.toMatch(/[!！]/u);
    }
    expect(audit.texts.fix.en.length).toBeGreaterThan(20);
    expect(audit.sources.length).toBeGreaterThan(0);
    expect(audit.sources.filter(({ url }) => url !== undefined && !url.startsWith('https://'))).toEqual([]);
    expect(audit.id.startsWith(`${audit.topic}-`)).toBe(true);
  });
});
