// S39: non-ASCII or control bytes, which are a permerror.
import { defineAudit } from '../define-audit.ts';
import { citeSpf, judgeSpfFaults } from '../judge-spf.ts';

export const spfBytesInvalid = defineAudit({
  id: 'spf-bytes-invalid',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: {
      en: 'Invisible or non-ASCII bytes in the SPF record',
      ja: 'SPF レコードに見えない文字や ASCII 以外のバイトがあります',
    },
    passed: { en: 'The SPF record is plain ASCII', ja: 'SPF レコードはすべて ASCII 文字です' },
    why: {
      en: 'Records copied from a web page or a text document often carry a long dash, a non-breaking space or a line break. They look right and are not. One error makes the whole SPF record invalid: receivers answer permerror for every message, and none of your senders is authorised any more. With DMARC, only DKIM is then left to carry your mail.',
      ja: 'Web ページや文書からコピーすると、長いダッシュ、改行しない空白、改行などが紛れ込みます。見た目は正しくても別の文字です。エラーが 1 つでもあると SPF レコード全体が無効です。受信側はすべてのメールを permerror とし、正規の送信元も認証されません。DMARC では DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Type the marked place anew on the keyboard instead of pasting it, or copy the record below.',
      ja: '印の付いた箇所を貼り付けではなくキーボードで入力し直すか、下のレコードをコピーしてください。',
    },
  },
  sources: [citeSpf('3.1', 'S39'), citeSpf('4.6.1')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['bad-byte']),
});
