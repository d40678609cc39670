// Gmail cuts a mail whose HTML is larger than 102 KB as it is sent.
import { gmailClipBytes } from '../../../../shared/draft/report.ts';
import { printBytes } from '../../../../shared/print-bytes.ts';
import { weighHtml } from '../../mail/weigh-html.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSizeClipped = defineAudit({
  id: 'draft-size-clipped',
  topic: 'draft-size',
  subject: 'draft',
  severity: 'high',
  needs: ['draftSizes', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'Gmail clips this mail', ja: 'Gmail でこのメールが途中で切られます' },
    passed: { en: 'Gmail shows the whole mail', ja: 'Gmail でメール全体が表示されます' },
    why: {
      en: 'Gmail shows about 102 KB of the HTML as sent and hides the rest behind a link. Most readers never see what comes last: the unsubscribe link and the company details. The image that counts opens is not loaded.',
      ja: 'Gmail は送信された HTML の約 102 KB までを表示し、残りはリンクの先に隠します。末尾にある配信停止リンクや会社情報は、多くの受信者の目に触れません。開封を計測する画像も読み込まれません。',
    },
    fix: {
      en: 'Delete comments and indentation, move repeated inline styles into a style sheet, show fewer items, and link to a web page for the rest.',
      ja: 'コメントとインデントを削除し、重複するインラインスタイルをスタイルシートにまとめてください。掲載する項目を減らし、続きは Web ページへのリンクにする方法もあります。',
    },
  },
  sources: [
    {
      title: 'email-bugs 41: Gmail clips messages over 102 KB',
      url: 'https://github.com/hteumeuleu/email-bugs/issues/41',
    },
  ],
  judge: ({ draftSizes: { htmlBytes }, draftRenderedMarkup }) =>
    htmlBytes <= gmailClipBytes
      ? pass({ en: `${printBytes(htmlBytes)} of 102 KB.`, ja: `102 KB のうち ${printBytes(htmlBytes)} です。` })
      : fail(
          {
            en: `The HTML as sent is ${printBytes(htmlBytes)}, ${printBytes(htmlBytes - gmailClipBytes)} over Gmail's 102 KB.`,
            ja: `送信時の HTML は ${printBytes(htmlBytes)} で、Gmail の上限 102 KB を ${printBytes(htmlBytes - gmailClipBytes)} 超えています。`,
          },
          { details: [weighHtml(draftRenderedMarkup)] },
        ),
});
