import { expect, test } from 'vitest';
import { dkimRecordMalformed } from '../../../../../electron/engine/audits/dkim/record-malformed.ts';
import { judgeText, keys, markedIn, recordsIn, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimRecordMalformed);

const p = `p=${keys.rsa2048}`;

test.each([
  [`v=DKIM1; k=rsa; k=rsa; ${p}`, ['k=rsa']],
  [`v=DKIM1; hello; ${p}`, ['hello']],
  [`v=DKIM1; 1k=rsa; ${p}`, ['1k']],
  [`"v=DKIM1; ${p}`, ['"']],
  [`v=DKIM1\\; k=rsa\\; ${p}`, ['\\', '\\']],
  [`v=DKIM1; n=f\u00fcr; ${p}`, ['\u00fc']],
])('%.30s fails at its place, and the cure reads well', async (text, marked) => {
  const finding = await judgeText(dkimRecordMalformed, text);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(markedIn(finding.details)).toEqual(marked);
  const [cure] = recordsIn(finding.details);
  expect(cure).toMatchObject({ act: 'replace', instead: text });
});

test('the cure of a zone-file paste is a clean record', async () => {
  const finding = await judgeText(dkimRecordMalformed, `"v=DKIM1\\; k=rsa\\; ${p}`);
  expect(recordsIn(finding.details)[0]?.value).toBe(sound);
});

test('marks inside the key are the business of another audit, and a sound record passes', async () => {
  expect(
    await judgeText(dkimRecordMalformed, `v=DKIM1; p=${keys.rsa2048.slice(0, 99)}" "${keys.rsa2048.slice(99)}`),
  ).toMatchObject({ verdict: 'pass' });
  expect(await judgeText(dkimRecordMalformed, sound)).toMatchObject({ verdict: 'pass' });
});
