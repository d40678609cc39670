import { expect, test } from 'vitest';
import { dkimCnameFlattened } from '../../../../../electron/engine/audits/dkim/cname-flattened.ts';
import { address } from '../../../../fakes/dns-reply.ts';
import { judgeZone, probeLabel } from '../../../../fakes/judge-zone.ts';
import { at, keyAt, recordsIn, sound, target, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimCnameFlattened);

const token = 'abcdefghijklmnopqrstuvwxyz012345';

test('addresses in place of a CNAME fail, and the CNAME is shown', async () => {
  const finding = await judgeZone(dkimCnameFlattened, target(token), [address(at(token), '192.0.2.7', '192.0.2.8')]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain('192.0.2.7, 192.0.2.8');
  expect(recordsIn(finding.details)).toMatchObject([
    { act: 'remove', type: 'A', value: '192.0.2.7' },
    { act: 'remove', type: 'A', value: '192.0.2.8' },
    { act: 'add', type: 'CNAME', value: `${token}.dkim.amazonses.com` },
  ]);
});

test('IPv6 addresses do, too', async () => {
  const finding = await judgeZone(dkimCnameFlattened, target('s1'), [address(at('s1'), '2001:db8::7')]);
  expect(finding.says?.en).toContain('2001:db8::7');
  // What the CNAME of another service pointed to cannot be known.
  expect(recordsIn(finding.details)).toEqual([]);
});

test('the addresses of a wildcard prove nothing', async () => {
  const finding = await judgeZone(dkimCnameFlattened, target('s1'), [
    address(at('s1'), '192.0.2.7'),
    address(at(probeLabel), '192.0.2.7'),
  ]);
  expect(finding.verdict).toBe('pass');
});

test('a key passes, whatever else stands there', async () => {
  const finding = await judgeZone(dkimCnameFlattened, target('s1'), [
    keyAt('s1', sound),
    address(at('s1'), '192.0.2.7'),
  ]);
  expect(finding.verdict).toBe('pass');
});
