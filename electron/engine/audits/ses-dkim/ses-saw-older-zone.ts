// X31: the serial that SES saw is older than the zone is now: it looked before the last change.
import type { Text } from '../../../../shared/text.ts';
import { compareSoa } from '../../derive/soa-comparison.ts';
import { citeRfc } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSesApi, onlyDomains, otherStatus } from '../judge-ses-identity.ts';

export const sesDkimSesSawOlderZone = defineAudit({
  id: 'ses-dkim-ses-saw-older-zone',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'info',
  needs: ['sesIdentity', 'zoneServers'],
  texts: {
    title: { en: 'SES looked before the last change of the zone', ja: 'SES の確認はゾーンの最終変更より前です' },
    passed: { en: 'SES has seen the zone as it is', ja: 'SES は現在のゾーンを確認しています' },
    why: {
      en: 'Every change of a zone raises its serial number. SES saw a lower one, so its verdict is about the records as they were before.',
      ja: 'ゾーンを変更するとシリアル番号が増えます。SES が見たのは小さい番号のため、その判定は変更前のレコードに対するものです。',
    },
    fix: {
      en: 'Wait for the next look of SES, up to 72 hours in all; nothing has to be changed on account of this.',
      ja: 'SES の次の確認を待ってください（全体で最長 72 時間）。この点について変更は不要です。',
    },
  },
  sources: [citeSesApi('VerificationInfo', 'X31'), citeRfc(1982, '3.2')],
  judge: ({ sesIdentity, zoneServers }) => {
    const { kind, dkim, verificationInfo } = sesIdentity;
    if (kind === 'address') return notApplicable(onlyDomains);
    if (dkim.status === 'SUCCESS') return notApplicable(otherStatus);
    const soa = verificationInfo?.soa ?? null;
    if (soa === null) return notApplicable(noSoa);
    const { kind: result, serials, replies } = compareSoa(soa, zoneServers);
    if (result === 'unknown') return cannotTell(zoneServers.servers.map((server) => server.soa));
    if (result === 'other-provider') return notApplicable(otherZone);
    if (result === 'same') return pass(null, { replies });
    const ours = serials.join(', ');
    return fail(
      {
        en: `SES saw serial ${soa.serial}; the servers have ${ours} now.`,
        ja: `SES が見たシリアル番号は ${soa.serial}、現在のサーバーの番号は ${ours} です。`,
      },
      { replies },
    );
  },
});

const noSoa: Text = {
  en: 'SES does not say which zone it saw.',
  ja: 'SES が参照したゾーンの情報を示していないため、該当しません。',
};
const otherZone: Text = {
  en: 'SES saw the zone of another provider; another check covers that.',
  ja: 'SES は別の事業者のゾーンを参照しています。別の項目で判定します。',
};
