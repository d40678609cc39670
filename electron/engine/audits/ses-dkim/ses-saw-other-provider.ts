// X31: the SOA record that SES saw names another provider than the delegated servers do.
import type { Text } from '../../../../shared/text.ts';
import { compareSoa } from '../../derive/soa-comparison.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSesApi, onlyDomains, otherStatus } from '../judge-ses-identity.ts';

export const sesDkimSesSawOtherProvider = defineAudit({
  id: 'ses-dkim-ses-saw-other-provider',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'zoneServers'],
  texts: {
    title: {
      en: 'SES saw another DNS provider than the delegated one',
      ja: 'SES が別の DNS 事業者のゾーンを参照しました',
    },
    passed: { en: 'SES saw the DNS provider that is delegated to', ja: 'SES は現在の委任先の DNS を参照しています' },
    why: {
      en: 'When SES last looked, the domain was answered by another provider than the one it is delegated to now. Records that you publish at the new one were not seen, whatever they say.',
      ja: 'SES が最後に確認したとき、現在の委任先とは別の事業者が応答していました。新しい事業者に公開したレコードは、内容にかかわらず SES から見えていません。',
    },
    fix: {
      en: 'If you have moved the domain, wait until the old delegation has expired (up to two days), or publish the DKIM records at the old provider, too. If you have not, look for a second set of name servers at the registrar.',
      ja: 'ドメインを移した場合は、古い委任の期限が切れるまで（最長 2 日）待つか、古い事業者にも DKIM レコードを公開してください。移していない場合は、レジストラーに別のネームサーバーが登録されていないか確認します。',
    },
  },
  sources: [citeSesApi('VerificationInfo', 'X31'), citeSes('Verification problems', 'troubleshoot-verification')],
  judge: ({ sesIdentity, zoneServers }) => {
    const { kind, dkim, verificationInfo } = sesIdentity;
    if (kind === 'address') return notApplicable(onlyDomains);
    if (dkim.status === 'SUCCESS') return notApplicable(otherStatus);
    const soa = verificationInfo?.soa ?? null;
    if (soa === null) return notApplicable(noSoa);
    const { kind: result, primaries, replies } = compareSoa(soa, zoneServers);
    if (result === 'unknown') return cannotTell(zoneServers.servers.map((server) => server.soa));
    if (result !== 'other-provider') return pass(null, { replies });
    const ours = primaries.join(', ');
    return fail(
      {
        en: `SES saw the zone of ${soa.primary} (serial ${soa.serial}); the delegated servers name ${ours}.`,
        ja: `SES が参照したのは ${soa.primary} のゾーン（シリアル ${soa.serial}）ですが、委任先のサーバーは ${ours} を示しています。`,
      },
      { replies },
    );
  },
});

const noSoa: Text = {
  en: 'SES does not say which zone it saw.',
  ja: 'SES が参照したゾーンの情報を示していないため、該当しません。',
};
