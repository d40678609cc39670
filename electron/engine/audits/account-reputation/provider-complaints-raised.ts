// X20: the complaint rate at one provider is 0.10% or more, but below 0.30%.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeProviderComplaints } from '../judge-provider-complaints.ts';

export const accountReputationProviderComplaintsRaised = defineAudit({
  id: 'account-reputation-provider-complaints-raised',
  topic: 'account-reputation',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: ['regionProviders'],
  texts: {
    title: { en: 'Complaints reach 0.1% at a mailbox provider', ja: '苦情率が 0.1% 以上のプロバイダーがあります' },
    passed: {
      en: 'No mailbox provider is between 0.1 and 0.3% complaints',
      ja: '苦情率が 0.1〜0.3% のプロバイダーはありません',
    },
    why: {
      en: 'Gmail and Yahoo ask to stay below 0.1%, and AWS reviews accounts from 0.1% over all. Each provider judges by its own users, so a bad rate at one can hide in a good average.',
      ja: 'Gmail と Yahoo は 0.1% 未満を求め、AWS も全体で 0.1% に達するとレビューを始めます。各プロバイダーは自社の利用者の反応で判断するため、全体の平均が低くても安心できません。',
    },
    fix: {
      en: 'Find which mail to this provider is reported, by configuration set, and drop recipients who have not opened anything for months.',
      ja: 'このプロバイダー宛てのどのメールが報告されているかを設定セット別に調べ、数か月反応のない宛先を外してください。',
    },
  },
  sources: [
    citeSes('Virtual Deliverability Manager dashboard', 'vdm-dashboard'),
    { title: 'Google: Email sender guidelines', url: 'https://support.google.com/a/answer/81126', checks: ['X20'] },
  ],
  judge: ({ regionProviders }) => judgeProviderComplaints(regionProviders, 0.001, 0.003),
});
