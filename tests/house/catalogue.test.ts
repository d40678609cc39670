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
];

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
    expect(
      Object.keys(gatherers).filter(
        (name) => ![...read].includes(name as keyof typeof gatherers) && name !== 'existence',
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
