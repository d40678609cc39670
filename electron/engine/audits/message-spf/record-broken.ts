// The SPF record of the MAIL FROM domain cannot be evaluated.
import { spfInCase, senderUnknown } from '../spf-in-case.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { unknownBecause } from '../unknown-because.ts';

export const messageSpfRecordBroken = defineAudit({
  id: 'message-spf-record-broken',
  topic: 'message-spf',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'The SPF record cannot be evaluated', ja: 'SPF レコードを評価できません' },
    passed: { en: 'The SPF record can be evaluated', ja: 'SPF レコードを評価できます' },
    why: {
      en: 'An error in the record, or more than 10 lookups, makes SPF fail for every message of the domain.',
      ja: 'レコードの誤りや 10 回を超えるルックアップがあると、ドメインのすべてのメールで SPF が無効になります。',
    },
    fix: {
      en: 'Audit the MAIL FROM domain: the audit shows the error and the record to publish instead.',
      ja: 'MAIL FROM ドメインを診断してください。誤りの箇所と、公開すべきレコードが表示されます。',
    },
  },
  sources: [citeRfc(7208, '8.7')],
  judge: ({ mail: { spf } }) => {
    if (spf === null) return unknownBecause(senderUnknown);
    if (spf.result === 'temperror') return unknownBecause(spf.says);
    const isFound = spf.result === 'permerror';
    return isFound ? fail(spfInCase(spf)) : pass(spf.says);
  },
});
