import { expect, test } from 'vitest';
import { dkimCnameLeftover } from '../../../../../electron/engine/audits/dkim/cname-leftover.ts';
import { txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { at, cname, domain, recordsIn, sound, target, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimCnameLeftover);

test('a broken CNAME found by probing is told as information, with what to delete', async () => {
  const finding = await judgeZone(dkimCnameLeftover, domain, [cname(at('k1'), 'dkim.mcsv.example')]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'info' });
  expect(recordsIn(finding.details)).toMatchObject([
    { act: 'remove', type: 'CNAME', name: at('k1'), value: 'dkim.mcsv.example' },
  ]);
});

test('one that leads to a key passes; a named one is another audit', async () => {
  const whole = [cname(at('k1'), 'dkim.mcsv.example'), txt('dkim.mcsv.example', sound)];
  expect(await judgeZone(dkimCnameLeftover, domain, whole)).toMatchObject({ verdict: 'pass' });
  const named = await judgeZone(dkimCnameLeftover, target('s1'), [cname(at('s1'), 'gone.example.net')]);
  expect(named.verdict).toBe('not-applicable');
});
