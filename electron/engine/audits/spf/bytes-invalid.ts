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
      en: 'Records copied from a web page or document often contain a long dash, a nonbreaking space or a line break that looks right but is not. One error makes the whole SPF record invalid: receivers answer permerror (a permanent error) for every message, and none of your senders is authorized. For DMARC, only DKIM is then left.',
      ja: 'Web ページや文書からコピーすると、見た目は正しくても別の文字（長いダッシュ、改行しない空白、改行など）が紛れ込みます。エラーが 1 つでもあると SPF レコード全体が無効になり、受信側はすべてのメールを permerror（恒久エラー）とします。DMARC では DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Type the marked place on the keyboard instead of pasting it, or publish the record below.',
      ja: '印の付いた箇所を貼り付けではなくキーボードで入力し直すか、下のレコードを公開してください。',
    },
  },
  sources: [citeSpf('3.1', 'S39'), citeSpf('4.6.1')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['bad-byte']),
});
