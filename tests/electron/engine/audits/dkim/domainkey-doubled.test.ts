// K27 without a selector.
import { repliesIn } from '../../../../../shared/evidence.ts';
import { expect, test } from 'vitest';
import { dkimDomainkeyDoubled } from '../../../../../electron/engine/audits/dkim/domainkey-doubled.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import { ended, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone, probeLabel } from '../../../../fakes/judge-zone.ts';
import { at, domain, keyAt, sound, target } from './selector-cases.ts';

const name = `_domainkey.${domain}.${domain}`;
const key = txt(`x9._domainkey.${domain}.${domain}`, sound);

test('keys below the doubled name alone fail', async () => {
  const finding = await judgeZone(dkimDomainkeyDoubled, domain, [key]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain(name);
  expect(repliesIn(finding.evidence).map((reply) => reply.question.name)).toEqual([name, `_domainkey.${domain}`]);
});

test.each<readonly [string, readonly DnsReply[], string]>([
  ['nothing there', [], 'pass'],
  ['keys at the right name as well', [key, keyAt('x9', sound)], 'not-applicable'],
  ['a wildcard', [key, txt(`${probeLabel}.${domain}`, 'hello')], 'not-applicable'],
  ['a server that denies no name', [key, ended(`${probeLabel}.${domain}`, 'TXT', 'nodata')], 'not-applicable'],
  ['the doubled name not known', [timeout(name, 'TXT')], 'unknown'],
  ['the right name not known', [key, timeout(`_domainkey.${domain}`, 'TXT')], 'unknown'],
  ['a wildcard not known', [key, ended(`${probeLabel}.${domain}`, 'TXT', 'servfail')], 'unknown'],
])('%s: %s', async (_title, replies, verdict) => {
  expect((await judgeZone(dkimDomainkeyDoubled, domain, replies)).verdict).toBe(verdict);
});

test('a named selector that stands there is left to its own audit', async () => {
  const finding = await judgeZone(dkimDomainkeyDoubled, target('s1'), [txt(`${at('s1')}.${domain}`, sound)]);
  expect(finding).toMatchObject({ verdict: 'not-applicable' });
});
