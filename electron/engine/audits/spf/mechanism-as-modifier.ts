// S11: a mechanism written with "=", which is read as an unknown modifier and ignored.
import { defineAudit } from '../define-audit.ts';
import { citeSpf, judgeSpfFaults } from '../judge-spf.ts';

export const spfMechanismAsModifier = defineAudit({
  id: 'spf-mechanism-as-modifier',
  topic: 'spf',
  subject: 'domain',
  severity: 'high',
  needs: ['spfTree'],
  texts: {
    title: { en: 'SPF mechanism written with "="', ja: 'SPF のメカニズムが "=" で書かれています' },
    passed: { en: 'All SPF mechanisms are written with ":"', ja: 'SPF のメカニズムはすべて ":" で書かれています' },
    why: {
      en: 'With an equals sign the term is a modifier that nobody knows, and receivers ignore it without a word. The senders it was to authorise fail SPF.',
      ja: '等号で書くと未知の修飾子とみなされ、受信側は黙って無視します。この項目で許可するはずの送信元は SPF に失敗します。',
    },
    fix: {
      en: 'Write a colon instead of the equals sign, as in the record below.',
      ja: '下のレコードのように、等号をコロンに置き換えてください。',
    },
  },
  sources: [citeSpf('4.6.1', 'S11'), citeSpf('6')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['mechanism-with-equals']),
});
