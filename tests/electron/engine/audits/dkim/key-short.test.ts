import { repliesIn } from '../../../../../shared/evidence.ts';
import { expect, test } from 'vitest';
import { dkimKeyShort } from '../../../../../electron/engine/audits/dkim/key-short.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { at, domain, judgeText, keyAt, keys, markedIn, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimKeyShort);

test('1024 bits fail with selector and length', async () => {
  const finding = await judgeText(dkimKeyShort, `v=DKIM1; p=${keys.rsa1024}`);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'medium' });
  expect(finding.says).toMatchObject({ en: 's1: the RSA key has 1024 bits.' });
  expect(finding.says?.ja).toContain('1024 ビット');
  expect(markedIn(finding.details)).toEqual([keys.rsa1024]);
  expect(repliesIn(finding.evidence).map((reply) => reply.question.name)).toEqual([at('s1')]);
});

test('the same key reached by probing fails where it is the best there is', async () => {
  const finding = await judgeZone(dkimKeyShort, domain, [keyAt('selector1', `v=DKIM1; p=${keys.rsa1024}`)]);
  expect(finding.says?.en).toContain('selector1');
});

test('2048 bits and Ed25519 pass and are shown', async () => {
  const finding = await judgeText(dkimKeyShort, sound);
  expect(finding).toMatchObject({ verdict: 'pass', details: [{ kind: 'table' }] });
  expect(await judgeText(dkimKeyShort, `k=ed25519; p=${keys.ed25519}`)).toMatchObject({ verdict: 'pass' });
});

test('less than 1024 is another audit, a revoked key none', async () => {
  expect(await judgeText(dkimKeyShort, `v=DKIM1; p=${keys.rsa768}`)).toMatchObject({ verdict: 'pass' });
  expect(await judgeText(dkimKeyShort, 'v=DKIM1; p=')).toMatchObject({ verdict: 'not-applicable' });
});
