// Headers that are not as the standards ask.
import type { MimeFaultCode } from '../../../../shared/message/mime.ts';
import { judgeMailFaults } from '../judge-mail-faults.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';

export const messageMimeHeadersBroken = defineAudit({
  id: 'message-mime-headers-broken',
  topic: 'message-mime',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'Headers are malformed', ja: 'ヘッダーの書式に誤りがあります' },
    passed: { en: 'The headers are well-formed', ja: 'ヘッダーの書式に問題はありません' },
    why: {
      en: 'A header that cannot be read is dropped or garbled, and where the headers end too early, the rest is read as text. Signatures over such headers break easily.',
      ja: '読み取れないヘッダーは無視されるか、文字化けします。ヘッダーが途中で終わると、以降は本文として扱われます。署名も無効になりやすくなります。',
    },
    fix: {
      en: 'Write one header on each line, fold long ones with a space at the start of the next line, and encode non-ASCII text as RFC 2047 asks.',
      ja: 'ヘッダーは 1 行に 1 つずつ書き、長い場合は次の行の先頭に空白を入れて折り返してください。ASCII 以外の文字は RFC 2047 に従ってエンコードします。',
    },
  },
  sources: [citeRfc(5322, '2.2'), citeRfc(2047, '2')],
  judge: ({ mail }) => judgeMailFaults(mail, codes),
});

const codes: readonly MimeFaultCode[] = [
  'no-headers',
  'header-broken',
  'header-name-broken',
  'headers-ended-early',
  'header-eight-bit',
  'encoded-word-broken',
  'parameter-broken',
  'headers-too-large',
  'version-missing',
];
