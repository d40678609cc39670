// X20: the complaint rate at one provider is 0.30% or more.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeProviderComplaints } from '../judge-provider-complaints.ts';

export const accountReputationProviderComplaintsHigh = defineAudit({
  id: 'account-reputation-provider-complaints-high',
  topic: 'account-reputation',
  subject: 'account',
  severity: 'high',
  needs: [],
  weighs: ['regionProviders'],
  texts: {
    title: { en: 'Complaints reach 0.3% at a mailbox provider', ja: '苦情率が 0.3% 以上のプロバイダーがあります' },
    passed: { en: 'No mailbox provider is at 0.3% complaints', ja: '苦情率が 0.3% 以上のプロバイダーはありません' },
    why: {
      en: 'Gmail and Yahoo ask bulk senders never to reach 0.3%. From there on mail may go to spam or be refused, and Gmail helps only once the rate has been below that for seven days.',
      ja: 'Gmail と Yahoo は、一括送信者に 0.3% に達しないことを求めています。達すると迷惑メール扱いや拒否の対象となることがあり、Gmail では率が下回る状態が 7 日間続くまで緩和を申請できません。',
    },
    fix: {
      en: 'Hold back the mail to this provider except what people wait for. Mail only people who opened something lately, and make unsubscribing one click.',
      ja: 'このプロバイダー宛てのメールを、必要なものだけに絞ってください。最近反応のあった宛先だけに送信し、ワンクリックで配信停止できるようにします。',
    },
  },
  sources: [
    citeSes('Virtual Deliverability Manager dashboard', 'vdm-dashboard'),
    { title: 'Google: Email sender guidelines', url: 'https://support.google.com/a/answer/81126', checks: ['X20'] },
  ],
  judge: ({ regionProviders }) => judgeProviderComplaints(regionProviders, 0.003, Number.POSITIVE_INFINITY),
});
