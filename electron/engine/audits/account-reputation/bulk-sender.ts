// X19: so much goes to one firm a day that its rules for bulk senders hold.
import { bulkPerDay, providersTable, providerVolumes } from '../../derive/provider-volumes.ts';
import { sayCount } from '../../derive/say-rate.ts';
import { busiestDay } from '../../derive/send-statistics.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { bulkFirms, vdmOff } from '../judge-provider-complaints.ts';

export const accountReputationBulkSender = defineAudit({
  id: 'account-reputation-bulk-sender',
  topic: 'account-reputation',
  subject: 'account',
  severity: 'info',
  needs: [],
  weighs: ['regionProviders', 'regionStatistics'],
  texts: {
    title: { en: 'The rules for bulk senders apply', ja: '一括送信者の要件の対象です' },
    passed: {
      en: 'No provider gets so much mail that its rules for bulk senders apply',
      ja: '一括送信者の要件の対象となる送信量ではありません',
    },
    why: {
      en: 'From about 5,000 messages a day on, Gmail, Yahoo and Outlook.com ask for SPF, DKIM, a DMARC record that aligns, easy unsubscribing in marketing mail and few complaints. Mail that falls short may be refused or land in spam. Gmail counts a domain with all its subdomains, whoever sends for it, and never takes the status back.',
      ja: '1 日およそ 5,000 通以上になると、Gmail・Yahoo・Outlook.com は SPF、DKIM、アライメントの取れた DMARC レコード、マーケティングメールの簡単な配信停止、低い苦情率を求めます。満たさないメールは拒否されるか、迷惑メールになることがあります。Gmail は送信元を問わずサブドメインを含むドメイン単位で数え、一度対象になると解除しません。',
    },
    fix: {
      en: 'Audit every sending domain here: SPF, DKIM and DMARC must pass and align. Add one-click unsubscribe (RFC 8058) to marketing mail, as Gmail and Yahoo ask, and stay below 0.1% complaints.',
      ja: 'すべての送信ドメインを診断し、SPF・DKIM・DMARC が合格してアライメントが取れていることを確認してください。マーケティングメールには、Gmail と Yahoo が求めるワンクリックの配信停止（RFC 8058）を付け、苦情率を 0.1% 未満に保ちます。',
    },
  },
  sources: [
    { title: 'Google: Email sender guidelines', url: 'https://support.google.com/a/answer/81126', checks: ['X19'] },
    citeSes('Virtual Deliverability Manager dashboard', 'vdm-dashboard'),
  ],
  judge: ({ regionProviders, regionStatistics }) => {
    const busiest = regionStatistics.state === 'seen' ? busiestDay(regionStatistics.value) : null;
    // What goes to all is the upper bound of what goes to one.
    if (regionStatistics.state === 'seen' && (busiest?.attempts ?? 0) < bulkPerDay)
      return pass(sayLittle(busiest?.attempts ?? 0));
    if (regionProviders.state === 'unreachable') return cannotTellFrom(regionProviders);
    if (regionProviders.state === 'absent') return notApplicable(vdmOff);
    const details = [providersTable(providerVolumes(regionProviders.value))];
    const firms = bulkFirms(regionProviders.value);
    if (firms.length === 0) return pass(null, { details });
    const list = firms.map(({ name, most }) => `${name} ${sayCount(most)}`).join(', ');
    return fail(
      {
        en: `Messages on the busiest day of the last seven: ${list}.`,
        ja: `直近 7 日間で最も多かった日の通数: ${list}。`,
      },
      { details },
    );
  },
});

const sayLittle = (most: number) => ({
  en: `At most ${sayCount(most)} messages in one day of the last two weeks went out in this region.`,
  ja: `このリージョンの直近 2 週間の送信は、1 日最大 ${sayCount(most)} 件です。`,
});
