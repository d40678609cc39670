// Messages were rejected for a virus.
import { sayCount } from '../../derive/say-rate.ts';
import { totalsOf } from '../../derive/send-statistics.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const accountReputationViruses = defineAudit({
  id: 'account-reputation-viruses',
  topic: 'account-reputation',
  subject: 'account',
  severity: 'medium',
  needs: ['regionStatistics'],
  texts: {
    title: { en: 'Messages were rejected for a virus', ja: 'ウイルスのため拒否されたメールがあります' },
    passed: { en: 'No message was rejected for a virus', ja: 'ウイルスのため拒否されたメールはありません' },
    why: {
      en: 'SES accepted these messages and then found a virus, so nobody got them. One of your systems, or somebody who has its credentials, attaches malware.',
      ja: 'SES が受け付けた後にウイルスを検出し、配信を中止したメールです。送信システム、またはその認証情報を使う第三者が、マルウェアを添付しています。',
    },
    fix: {
      en: 'Find the sender by the REJECT events of your configuration sets. If nobody knows the mail, rotate its keys and SMTP passwords.',
      ja: '設定セットの REJECT イベントから送信元を特定してください。心当たりがなければ、アクセスキーと SMTP パスワードを更新します。',
    },
  },
  sources: [citeSes('monitoring usage statistics', 'monitor-sending-activity-api')],
  judge: ({ regionStatistics }) => {
    const { rejects } = totalsOf(regionStatistics);
    if (rejects === 0) return pass();
    return fail({
      en: `${sayCount(rejects)} rejected in the last two weeks.`,
      ja: `直近 2 週間に ${sayCount(rejects)} 件が拒否されました。`,
    });
  },
});
