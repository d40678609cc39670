// A header name that is none.
import { assembledWays } from '../../../../shared/message/send.ts';
import { headerLimits } from '../../protocols/ses/message-headers.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderNameBroken = defineAudit({
  id: 'draft-header-name-broken',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'blocker',
  ways: assembledWays,
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A header name cannot be used', ja: '使用できないヘッダー名があります' },
    passed: { en: 'All header names can be used', ja: 'すべてのヘッダー名を使用できます' },
    why: {
      en: 'A name is 1 to 126 printable ASCII characters without spaces and colons. SES refuses others.',
      ja: 'ヘッダー名に使えるのは、空白とコロンを除く印字可能な ASCII 文字 1～126 文字です。それ以外は SES に拒否されます。',
    },
    fix: {
      en: 'Correct the name, for example X-Campaign. Raw and SMTP send the header without the characters that are not allowed.',
      ja: 'X-Campaign のような名前に直してください。未加工 (raw) または SMTP で送信すると、使用できない文字が名前から除かれます。',
    },
  },
  sources: [
    citeRfc(5322, '2.2'),
    {
      title: 'Amazon SES API v2: MessageHeader',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MessageHeader.html',
    },
  ],
  judge: ({ draftMessage: { form, raw } }) =>
    judgeHeaders(raw === null ? form.headers : [], ({ name }) => {
      if (!/^[!-9;-~]+$/u.test(name))
        return { en: `"${name}" is not a header name.`, ja: `「${name}」はヘッダー名ではありません。` };
      const { length } = name;
      return length > headerLimits.nameCharacters
        ? { en: `A name has ${length} characters.`, ja: `名前が ${length} 文字あります。` }
        : null;
    }),
});
