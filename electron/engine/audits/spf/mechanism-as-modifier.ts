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
    title: { en: 'SPF mechanism written with "="', ja: 'SPF のメカニズムが「=」で書かれています' },
    passed: { en: 'All SPF mechanisms are written with ":"', ja: 'SPF のメカニズムはすべて「:」で書かれています' },
    why: {
      en: 'With an equals sign, the term is read as an unknown modifier, and receivers silently ignore it. The senders that it was meant to authorize fail SPF.',
      ja: '等号で書くと未知の修飾子とみなされ、受信側は黙って無視します。この項目で許可するはずの送信元は SPF に合格しません。',
    },
    fix: {
      en: 'Publish the record below, which has a colon instead of the equals sign.',
      ja: '等号をコロンに置き換えた下のレコードを公開してください。',
    },
  },
  sources: [citeSpf('4.6.1', 'S11'), citeSpf('6')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['mechanism-with-equals']),
});
