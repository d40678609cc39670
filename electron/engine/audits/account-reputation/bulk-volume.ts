// X19: so much goes out that the rules for bulk senders may hold, but to whom is not known.
import { bulkPerDay } from '../../derive/provider-volumes.ts';
import { sayCount } from '../../derive/say-rate.ts';
import { busiestDay } from '../../derive/send-statistics.ts';
import { cannotTellFrom, defineAudit, fail, pass } from '../define-audit.ts';

export const accountReputationBulkVolume = defineAudit({
  id: 'account-reputation-bulk-volume',
  topic: 'account-reputation',
  subject: 'account',
  severity: 'info',
  needs: ['regionStatistics'],
  weighs: ['regionProviders'],
  texts: {
    title: { en: 'The rules for bulk senders may apply', ja: '一括送信者の要件の対象になる可能性があります' },
    passed: {
      en: 'It is known whether the rules for bulk senders apply',
      ja: '一括送信者の要件の対象かどうか判断できます',
    },
    why: {
      en: 'From about 5,000 messages a day on, Gmail, Yahoo and Outlook.com ask for SPF, DKIM, a DMARC record that aligns, easy unsubscribing in marketing mail and few complaints. Mail that falls short may be refused or land in spam. Gmail counts a domain with all its subdomains, whoever sends for it, and never takes the status back.',
      ja: '1 日およそ 5,000 通以上になると、Gmail・Yahoo・Outlook.com は SPF、DKIM、アライメントの取れた DMARC レコード、マーケティングメールの簡単な配信停止、低い苦情率を求めます。満たさないメールは拒否されるか、迷惑メールになることがあります。Gmail は送信元を問わずサブドメインを含むドメイン単位で数え、一度対象になると解除しません。',
    },
    fix: {
      en: 'Enable Virtual Deliverability Manager to see how much goes to each provider, or meet the rules anyway: SPF, DKIM, DMARC, one-click unsubscribe.',
      ja: 'Virtual Deliverability Manager を有効にするとプロバイダー別の通数が分かります。または、SPF・DKIM・DMARC・ワンクリック配信停止の要件をあらかじめ満たしてください。',
    },
  },
  sources: [
    { title: 'Google: Email sender guidelines', url: 'https://support.google.com/a/answer/81126', checks: ['X19'] },
  ],
  judge: ({ regionProviders, regionStatistics }) => {
    if (regionProviders.state === 'seen') return pass();
    if (regionProviders.state === 'unreachable') return cannotTellFrom(regionProviders);
    const most = busiestDay(regionStatistics)?.attempts ?? 0;
    if (most < bulkPerDay) return pass();
    return fail({
      en: `Up to ${sayCount(most)} messages in one day of the last two weeks; Virtual Deliverability Manager is off, so how they split by provider is not known.`,
      ja: `直近 2 週間の送信は 1 日最大 ${sayCount(most)} 件です。Virtual Deliverability Manager が無効のため、プロバイダー別の内訳は分かりません。`,
    });
  },
});
