import { expect, test } from 'vitest';
import { dkimSelectorUnknown } from '../../../../../electron/engine/audits/dkim/selector-unknown.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { at, domain, keyAt, sound, target } from './selector-cases.ts';

const hidden = keyAt('unguessable', sound);

test('no selector known is said as such, never as missing DKIM', async () => {
  const finding = await judgeZone(dkimSelectorUnknown, domain, [hidden, txt(domain, 'v=spf1 mx -all')]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'info' });
  expect(finding.fix.en).toContain('Paste the header');
});

test('a selector that was named or found passes and is shown', async () => {
  const found = await judgeZone(dkimSelectorUnknown, domain, [keyAt('google', sound)]);
  expect(found).toMatchObject({
    verdict: 'pass',
    details: [{ kind: 'table', rows: [['google', { en: 'probe' }, { en: 'RSA 2048 bits' }, { en: 'sound' }]] }],
  });
  const named = await judgeZone(dkimSelectorUnknown, target('unguessable'), [hidden]);
  expect(named).toMatchObject({ verdict: 'pass' });
});

test('where _domainkey does not exist, or no mail is sent, it does not arise', async () => {
  expect(await judgeZone(dkimSelectorUnknown, domain, [])).toMatchObject({ verdict: 'not-applicable' });
  const silent = await judgeZone(dkimSelectorUnknown, domain, [hidden, txt(domain, 'v=spf1 -all')]);
  expect(silent.verdict).toBe('not-applicable');
});

test('probes that time out leave it open', async () => {
  const finding = await judgeZone(dkimSelectorUnknown, domain, [hidden, timeout(at('google'), 'TXT')]);
  expect(finding.verdict).toBe('unknown');
  expect(finding.says?.en).toContain(at('google'));
});
