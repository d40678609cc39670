// Complaints from 0.1% on: AWS begins a review.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRate } from '../judge-rate.ts';

export const accountReputationComplaintReview = defineAudit({
  id: 'account-reputation-complaint-review',
  topic: 'account-reputation',
  subject: 'account',
  severity: 'high',
  needs: ['regionReputation'],
  texts: {
    title: { en: 'The complaint rate is so high that AWS reviews the account', ja: '苦情率がレビュー開始の水準です' },
    passed: { en: 'The complaint rate is below the level of a review', ja: '苦情率はレビュー開始の水準未満です' },
    why: {
      en: 'From 0.1% on AWS puts the account under review, and from 0.5% on it may pause sending. Gmail reports no complaints to SES, so a low rate proves little where most mail goes there.',
      ja: '0.1% 以上でレビュー、0.5% 以上で送信停止の対象となります。Gmail は SES に苦情を報告しないため、Gmail 宛てが多い場合は率が低くても安心できません。',
    },
    fix: {
      en: 'Stop all mail to everybody who complained, a confirmation included. Find the mail that they complain about, and make unsubscribing one click.',
      ja: '苦情のあった宛先への送信を、確認メールも含めてすべて止めてください。苦情の原因となっているメールを特定し、ワンクリックで配信停止できるようにします。',
    },
  },
  sources: [citeSes('reputation metrics messages', 'reputationdashboardmessages', 'SES4-5', 'SES3-14')],
  judge: ({ regionReputation }) => judgeRate(regionReputation, { rate: 'complaint', level: 'review' }),
});
