// B34: BIMI-Selector stands in a message once, and names v=BIMI1.
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { fieldsNamed } from '../fields-named.ts';

export const messageMimeBimiSelectorRepeated = defineAudit({
  id: 'message-mime-bimi-selector-repeated',
  topic: 'message-mime',
  subject: 'message',
  severity: 'low',
  needs: ['mail'],
  texts: {
    title: { en: 'BIMI-Selector is repeated or malformed', ja: 'BIMI-Selector が重複しているか、書式に誤りがあります' },
    passed: { en: 'BIMI-Selector is correct', ja: 'BIMI-Selector に問題はありません' },
    why: {
      en: "Receivers take the logo's selector from one such header. With two, or one they cannot read, they show the default logo or none.",
      ja: '受信側はこのヘッダー 1 つからロゴのセレクターを読み取ります。2 つある場合や読み取れない場合は、既定のロゴになるか表示されません。',
    },
    fix: {
      en: 'Send one header such as: BIMI-Selector: v=BIMI1; s=brand;',
      ja: 'ヘッダーは 1 つにしてください（例: BIMI-Selector: v=BIMI1; s=brand;）。',
    },
  },
  sources: [
    {
      title: 'BIMI draft, BIMI-Selector',
      url: 'https://datatracker.ietf.org/doc/draft-brand-indicators-for-message-identification/',
      checks: ['B34'],
    },
  ],
  judge: ({ mail }) => {
    const [field, second] = fieldsNamed(mail, 'bimi-selector');
    if (field === undefined) return notApplicable(none);
    if (second !== undefined) return fail(repeated);
    const isRead = /^\s*v\s*=\s*BIMI1\s*;\s*s\s*=\s*[a-z0-9._-]{1,100}\s*;?\s*$/iu.test(field.value);
    const value = field.value.slice(0, 100);
    return isRead ? pass() : fail({ en: `"${value}" is malformed.`, ja: `「${value}」の書式に誤りがあります。` });
  },
});

const none = { en: 'The message names no BIMI selector.', ja: 'BIMI-Selector がありません。' };
const repeated = { en: 'The header appears more than once.', ja: 'ヘッダーが重複しています。' };
