import { expect, test } from 'vitest';
import { dkimEd25519Alone } from '../../../../../electron/engine/audits/dkim/ed25519-alone.ts';
import { timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { at, judgeText, keyAt, keys, sound, target, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimEd25519Alone);

const ed = `v=DKIM1; k=ed25519; p=${keys.ed25519}`;

test('Ed25519 alone fails', async () => {
  const finding = await judgeText(dkimEd25519Alone, ed);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain('s1');
});

test('an RSA key beside it passes, wherever it was found', async () => {
  const named = await judgeZone(dkimEd25519Alone, target('s1', 's2'), [keyAt('s1', ed), keyAt('s2', sound)]);
  const probed = await judgeZone(dkimEd25519Alone, target('ed'), [keyAt('ed', ed), keyAt('google', sound)]);
  expect([named.verdict, probed.verdict]).toEqual(['pass', 'pass']);
});

test('a selector that cannot be asked may hold the RSA key', async () => {
  const finding = await judgeZone(dkimEd25519Alone, target('s1', 's2'), [keyAt('s1', ed), timeout(at('s2'), 'TXT')]);
  expect(finding.verdict).toBe('unknown');
});
