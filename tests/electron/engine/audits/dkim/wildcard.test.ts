import { expect, test } from 'vitest';
import { dkimWildcard } from '../../../../../electron/engine/audits/dkim/wildcard.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone, probeLabel } from '../../../../fakes/judge-zone.ts';
import { at, cname, domain, keyAt, recordsIn, sound } from './selector-cases.ts';

const probe = at(probeLabel);
const root = `_domainkey.${domain}`;

test('a wildcard key below _domainkey fails; mail may be signed with it, so it is not simply taken away', async () => {
  const finding = await judgeZone(dkimWildcard, domain, [txt(probe, sound)]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'medium', details: [] });
  expect(finding.says?.en).toContain(`*._domainkey.${domain}`);
});

test('a wildcard of other text below _domainkey names itself', async () => {
  const finding = await judgeZone(dkimWildcard, domain, [txt(probe, 'hello')]);
  expect(recordsIn(finding.details)).toMatchObject([
    { act: 'remove', name: `*._domainkey.${domain}`, type: 'TXT', value: 'hello' },
  ]);
});

test('a wildcard of the domain is recognised by its answer at _domainkey', async () => {
  const finding = await judgeZone(dkimWildcard, domain, [txt(root, 'hello'), txt(probe, 'hello')]);
  expect(recordsIn(finding.details)).toMatchObject([{ name: `*.${domain}`, value: 'hello' }]);
});

test('a wildcard that also speaks for SPF is not simply taken away', async () => {
  const finding = await judgeZone(dkimWildcard, domain, [txt(root, 'v=spf1 -all'), txt(probe, 'v=spf1 -all')]);
  expect(finding).toMatchObject({ verdict: 'fail', details: [] });
});

test('a wildcard CNAME fails even where it leads nowhere', async () => {
  const finding = await judgeZone(dkimWildcard, domain, [cname(probe, 'gone.example.net')]);
  expect(recordsIn(finding.details)).toMatchObject([{ type: 'CNAME', value: 'gone.example.net' }]);
});

test('a wildcard that revokes everything protects', async () => {
  const finding = await judgeZone(dkimWildcard, domain, [txt(probe, 'v=DKIM1; p=')]);
  expect(finding).toMatchObject({ verdict: 'pass' });
  expect(finding.says?.en).toContain('revokes');
});

test('no wildcard passes, a time-out stays open', async () => {
  expect(await judgeZone(dkimWildcard, domain, [keyAt('s1', sound)])).toMatchObject({ verdict: 'pass' });
  expect(await judgeZone(dkimWildcard, domain, [timeout(probe, 'TXT')])).toMatchObject({ verdict: 'unknown' });
});
