// A parameter or encoded word that breaks its rules.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMimeFaults } from '../judge-mime-faults.ts';

export const draftMimeParameterBroken = defineAudit({
  id: 'draft-mime-parameter-broken',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMime'],
  texts: {
    title: {
      en: 'A parameter or an encoded word is malformed',
      ja: '形式の誤ったパラメーターまたはエンコードワードがあります',
    },
    passed: {
      en: 'Parameters and encoded words are well-formed',
      ja: 'パラメーターとエンコードワードは正しい形式です',
    },
    why: {
      en: 'Programs interpret it differently: a file name or subject looks right in one client and broken in another.',
      ja: '解釈がソフトウェアによって異なり、ファイル名や件名が環境によって崩れます。',
    },
    fix: {
      en: 'Enter the value in the form, or encode it as RFC 2047 (texts) or RFC 2231 (parameters) asks.',
      ja: 'フォームに入力し直すか、テキストは RFC 2047、パラメーターは RFC 2231 に従ってエンコードしてください。',
    },
  },
  sources: [citeRfc(2047, '5'), citeRfc(2231, '4')],
  judge: ({ draftMime }) =>
    judgeMimeFaults(draftMime, 'parameter-broken', 'encoded-word-broken', 'type-broken', 'type-repeated'),
});
