import { expect, test } from 'vitest';
import { sesDkimSesSawOlderZone } from '../../../../../electron/engine/audits/ses-dkim/ses-saw-older-zone.ts';
import type { SesVerificationInfo, VerificationStatus } from '../../../../../shared/ses.ts';
import { judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { withDkim, zoneServers } from './token-cases.ts';

type SeenSoa = NonNullable<SesVerificationInfo['soa']>;

function judge(soa: SeenSoa | null, zone = zoneServers(), status: VerificationStatus = 'PENDING') {
  const verificationInfo = { errorType: null, lastCheckedAtMs: null, lastSuccessAtMs: null, soa };
  const sesIdentity = withDkim({ status }, { verificationInfo });
  return judgeIdentity(sesDkimSesSawOlderZone, { sesIdentity, zoneServers: zone });
}

const saw = (primary: string, serial: number): SeenSoa => ({ primary, admin: 'hostmaster.dns-host.example', serial });

test('a lower serial of the same provider is a remark', () => {
  const finding = judge(saw('ns1.dns-host.example', 2026112000));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'info' });
  expect(finding.says?.en).toContain('2026112001');
});

test('the serial of today passes; another provider is told elsewhere', () => {
  expect(judge(saw('ns1.dns-host.example', 2026112001)).verdict).toBe('pass');
  expect(judge(saw('ns1.old-host.example', 1)).verdict).toBe('not-applicable');
});

test('a confirmed identity is not asked', () => {
  expect(judge(saw('ns1.dns-host.example', 1), zoneServers(), 'SUCCESS').verdict).toBe('not-applicable');
});
