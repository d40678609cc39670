// RFC 5322 3.6: headers that may stand in a message once only.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { fieldsNamed } from '../fields-named.ts';

export const messageMimeHeadersRepeated = defineAudit({
  id: 'message-mime-headers-repeated',
  topic: 'message-mime',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'Headers are repeated that must be unique', ja: '重複してはいけないヘッダーが重複しています' },
    passed: { en: 'No header is repeated that must be unique', ja: '重複してはいけないヘッダーの重複はありません' },
    why: {
      en: 'Programs differ in which of the two they show and which one a signature covers. Gmail refuses such mail, and Amazon SES does too.',
      ja: 'どちらが表示され、どちらが署名の対象になるかはプログラムによって異なります。Gmail や Amazon SES はこのようなメールを拒否します。',
    },
    fix: {
      en: 'Keep only one of each. Check whether two programs add the same header.',
      ja: 'それぞれ 1 つだけ残してください。2 つのプログラムが同じヘッダーを追加していないか確認します。',
    },
  },
  sources: [citeRfc(5322, '3.6')],
  judge: ({ mail }) => {
    const repeated = singles.filter((name) => fieldsNamed(mail, name.toLowerCase()).length > 1);
    return repeated.length === 0
      ? pass()
      : fail({ en: `More than once: ${repeated.join(', ')}.`, ja: `重複しているヘッダー: ${repeated.join('、')}。` });
  },
});

const singles = [
  'Date',
  'From',
  'Sender',
  'Reply-To',
  'To',
  'Cc',
  'Bcc',
  'Message-ID',
  'In-Reply-To',
  'References',
  'Subject',
];
