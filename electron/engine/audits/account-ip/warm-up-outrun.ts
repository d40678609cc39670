// IP-1: more is sent than dedicated IP addresses that are not warm should send.
import { sayCount } from '../../derive/say-rate.ts';
import { dailyCapacity, isCold } from '../../derive/warm-up.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const accountIpWarmUpOutrun = defineAudit({
  id: 'account-ip-warm-up-outrun',
  topic: 'account-ip',
  subject: 'account',
  severity: 'high',
  needs: ['regionIps', 'regionAccount'],
  texts: {
    title: { en: 'More is sent than cold IP addresses can bear', ja: 'ウォームアップ中の IP には送信量が多すぎます' },
    passed: {
      en: 'What is sent fits the warm-up of the IP addresses',
      ja: '送信量はウォームアップの進み具合に見合っています',
    },
    why: {
      en: 'Receivers distrust an address that suddenly sends much. Automatic warm-up is off, so nothing holds the volume down: mail may be delayed or refused, and the address starts with a bad reputation.',
      ja: '受信側は、急に大量の送信を始めた IP を警戒します。自動ウォームアップが無効のため送信量が抑えられず、遅延や拒否が起きやすく、IP の評価が最初から下がるおそれがあります。',
    },
    fix: {
      en: 'Send the surplus through ses-shared-pool or another pool for now, raise the volume over some weeks, or enable automatic warm-up.',
      ja: '超過分は当面 ses-shared-pool か別のプールから送信し、数週間かけて送信量を増やすか、自動ウォームアップを有効にしてください。',
    },
  },
  sources: [citeSes('warming up dedicated IP addresses', 'dedicated-ip-warming', 'SES2-IP-1')],
  judge: ({ regionIps, regionAccount: { autoWarmup, sentLast24Hours } }) => {
    const cold = regionIps.filter(isCold);
    if (cold.length === 0) return notApplicable(allWarm);
    const capacity = Math.round(dailyCapacity(regionIps));
    if (sentLast24Hours === null || sentLast24Hours <= capacity) return pass(sayFits(capacity));
    // SES then sends the surplus from shared addresses, or from those that are warm.
    if (autoWarmup === true) return pass(held);
    return fail(
      {
        en: `${sayCount(sentLast24Hours)} messages were sent in 24 hours; the addresses are warm enough for about ${sayCount(capacity)}.`,
        ja: `24 時間の送信数は ${sayCount(sentLast24Hours)} 件ですが、現在の IP に見合うのは約 ${sayCount(capacity)} 件です。`,
      },
      {
        details: [
          {
            kind: 'table',
            title,
            columns,
            rows: cold.map(({ address, warmupPercentage, pool }) => [address, `${warmupPercentage}%`, pool ?? '-']),
          },
        ],
      },
    );
  },
});

function sayFits(capacity: number) {
  return {
    en: `The addresses are warm enough for about ${sayCount(capacity)} messages a day.`,
    ja: `現在の IP に見合う送信数は 1 日約 ${sayCount(capacity)} 件です。`,
  };
}
const held = {
  en: 'Automatic warm-up sends the surplus from other addresses.',
  ja: '超過分は、自動ウォームアップにより別の IP から送信されます。',
};
const allWarm = { en: 'No address is warming up.', ja: 'ウォームアップ中の IP はありません。' };
const title = { en: 'Not warm yet', ja: 'ウォームアップ中の IP' };
const columns = [
  { en: 'Address', ja: 'アドレス' },
  { en: 'Warmed up', ja: '進捗' },
  { en: 'Pool', ja: 'プール' },
];
