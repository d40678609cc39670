// IP-3: too little is sent, or too unevenly, for dedicated IP addresses.
import { dedicatedVolume } from '../../derive/dedicated-volume.ts';
import { sayCount } from '../../derive/say-rate.ts';
import { isStandard } from '../../derive/warm-up.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, cannotTellFrom, fail, notApplicable, pass } from '../define-audit.ts';
import { regionProof } from '../region-proof.ts';

export const accountIpVolumeLow = defineAudit({
  id: 'account-ip-volume-low',
  topic: 'account-ip',
  subject: 'account',
  severity: 'low',
  needs: ['regionIps'],
  weighs: ['regionStatistics'],
  texts: {
    title: { en: 'Too little mail for dedicated IP addresses', ja: '専用 IP に対して送信量が不足しています' },
    passed: { en: 'There is enough mail for the dedicated IP addresses', ja: '送信量は専用 IP に見合っています' },
    why: {
      en: 'Receivers judge an address only while it sends steadily: AWS advises about 1,000 messages a day from each address to each provider. Below that it never earns a reputation, or loses it again. Shared addresses have one already, and cost nothing extra.',
      ja: '受信側が IP を評価するのは、安定して送信されている間だけです。AWS は、IP ごと・プロバイダーごとに 1 日約 1,000 通の送信を推奨しています。それより少ないと評価が定まらないか、失われます。共有 IP にはすでに評価があり、追加料金もかかりません。',
    },
    fix: {
      en: 'Use shared addresses, or dedicated IPs (managed) where the volume changes much. Release addresses that are not needed.',
      ja: '共有 IP を使用するか、送信量の変動が大きい場合は専用 IP（マネージド）を使用し、不要な IP は解放してください。',
    },
  },
  sources: [citeSes('dedicated IP addresses', 'dedicated-ip', 'SES2-IP-3')],
  judge: ({ regionIps, regionStatistics }) => {
    const ips = regionIps.filter(isStandard).length;
    if (ips === 0) return notApplicable(managed);
    if (regionStatistics.state === 'unreachable') return cannotTellFrom(regionStatistics);
    const points = regionStatistics.state === 'seen' ? regionStatistics.value : [];
    const { judged, perDayAndIp, idle } = dedicatedVolume(points, ips, regionStatistics.atMs);
    const proof = regionProof([regionStatistics]);
    const perDay = {
      en: `About ${sayCount(perDayAndIp)} messages a day for each address in the last two weeks.`,
      ja: `直近 2 週間の送信数は、IP 1 個につき 1 日約 ${sayCount(perDayAndIp)} 件です。`,
    };
    if (judged === 'enough') return pass(perDay, proof);
    if (judged === 'low') return fail(perDay, proof);
    return fail(
      {
        en: `Next to nothing was sent on ${idle} of the last 14 days.`,
        ja: `直近 14 日間のうち ${idle} 日は、ほとんど送信がありません。`,
      },
      proof,
    );
  },
});

const managed = {
  en: 'SES manages the number of IP addresses by the volume.',
  ja: 'IP の数は、送信量に応じて SES が管理しています。',
};
