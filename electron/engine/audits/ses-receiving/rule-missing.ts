// INB-1: the domain's mail goes to SES, but no enabled rule of the active set is for it.
import type { Table } from '../../../../shared/detail.ts';
import type { SesReceiving } from '../../../../shared/ses.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeReceivingHere, rulesFor } from '../judge-receiving.ts';

export const sesReceivingRuleMissing = defineAudit({
  id: 'ses-receiving-rule-missing',
  topic: 'ses-receiving',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'mx', 'sesReceiving'],
  texts: {
    title: {
      en: 'SES refuses the mail of this domain: no rule is for it',
      ja: '該当する受信ルールがなく、受信が拒否されています',
    },
    passed: {
      en: 'A receipt rule takes the mail of this domain',
      ja: 'このドメインのメールを受け取る受信ルールがあります',
    },
    why: {
      en: 'The MX record leads to SES and a rule set is active, but none of its enabled rules names this domain or an address of it. SES refuses what no rule is for.',
      ja: 'MX は SES を指し、ルールセットも有効ですが、有効なルールの中に、このドメインやそのアドレスを対象とするものがありません。該当するルールのないメールは拒否されます。',
    },
    fix: {
      en: 'Add a rule for this domain to the active rule set, or enable the one that is meant for it.',
      ja: '有効なルールセットにこのドメインのルールを追加するか、対象のルールを有効にしてください。',
    },
  },
  sources: [citeSes('receipt rules', 'receiving-email-receipt-rules-console-walkthrough', 'X23', 'SES1-INB-1')],
  judge: ({ sesIdentity, mx, sesReceiving }) =>
    judgeReceivingHere(sesIdentity, mx, () => {
      const { ruleSet } = sesReceiving;
      if (ruleSet === null) return notApplicable(inactive);
      const rules = rulesFor(sesIdentity.domain, sesReceiving);
      if (rules.length > 0) return pass();
      return fail(
        {
          en: `No enabled rule of the rule set ${ruleSet} is for ${sesIdentity.domain}.`,
          ja: `ルールセット ${ruleSet} に、${sesIdentity.domain} を対象とする有効なルールがありません。`,
        },
        { details: [rulesTable(sesReceiving)] },
      );
    }),
});

const rulesTable = ({ rules }: SesReceiving): Table => ({
  kind: 'table',
  title: { en: 'Rules of the active rule set', ja: '有効なルールセットのルール' },
  columns: [
    { en: 'Rule', ja: 'ルール' },
    { en: 'State', ja: '状態' },
    { en: 'Recipients', ja: '受信者の条件' },
  ],
  rows: rules.map(({ name, enabled, recipients }) => [name, enabled ? on : off, recipients.join(', ') || all]),
});

const on = { en: 'enabled', ja: '有効' };
const off = { en: 'disabled', ja: '無効' };
const all = { en: 'all verified domains', ja: '検証済みドメインすべて' };
const inactive = {
  en: 'No rule set is active; another check covers that.',
  ja: '有効なルールセットがありません。別の項目で判定します。',
};
