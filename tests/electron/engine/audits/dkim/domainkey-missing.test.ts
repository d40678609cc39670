import { repliesIn } from '../../../../../shared/evidence.ts';
import { expect, test } from 'vitest';
import { dkimDomainkeyMissing } from '../../../../../electron/engine/audits/dkim/domainkey-missing.ts';
import { ended, nxdomain, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone, probeLabel } from '../../../../fakes/judge-zone.ts';
import { at, domain, keyAt, sound, target } from './selector-cases.ts';

const root = `_domainkey.${domain}`;

test('NXDOMAIN at _domainkey proves that there is no key', async () => {
  const finding = await judgeZone(dkimDomainkeyMissing, domain, [txt(domain, 'v=spf1 mx -all')]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(repliesIn(finding.evidence).map((reply) => reply.question.name)).toEqual([root]);
});

test('a server that denies it and yet holds a key below is told', async () => {
  const finding = await judgeZone(dkimDomainkeyMissing, target('s1'), [nxdomain(root, 'TXT'), keyAt('s1', sound)]);
  expect(finding.verdict).toBe('fail');
  expect(finding.says?.en).toContain(`yet answers for ${at('s1')}`);
});

test('an empty non-terminal passes', async () => {
  expect(await judgeZone(dkimDomainkeyMissing, domain, [keyAt('any', sound)])).toMatchObject({ verdict: 'pass' });
});

test('a wildcard that answers for it proves that nothing stands there', async () => {
  const made = [txt(root, 'hello'), txt(domain, 'v=spf1 mx -all')];
  const finding = await judgeZone(dkimDomainkeyMissing, domain, [...made, txt(`${probeLabel}.${domain}`, 'hello')]);
  expect(finding.verdict).toBe('fail');
  expect(finding.says?.en).toContain('wildcard');
  const other = await judgeZone(dkimDomainkeyMissing, domain, [...made, txt(`${probeLabel}.${domain}`, 'other')]);
  expect(other.verdict).toBe('pass');
  const unsure = await judgeZone(dkimDomainkeyMissing, domain, [...made, timeout(`${probeLabel}.${domain}`, 'TXT')]);
  expect(unsure.verdict).toBe('unknown');
});

test('a domain that sends no mail needs none', async () => {
  const finding = await judgeZone(dkimDomainkeyMissing, domain, [txt(domain, 'v=spf1 -all')]);
  expect(finding.verdict).toBe('not-applicable');
});

test('what cannot be asked stays open, for the name and for whether mail is sent', async () => {
  expect(await judgeZone(dkimDomainkeyMissing, domain, [timeout(root, 'TXT')])).toMatchObject({ verdict: 'unknown' });
  const unsure = await judgeZone(dkimDomainkeyMissing, domain, [ended(domain, 'TXT', 'servfail')]);
  expect(unsure.verdict).toBe('unknown');
});
