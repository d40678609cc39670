// The HTML is within a tenth of the size at which Gmail cuts it.
import { gmailClipBytes } from '../../../../shared/draft/report.ts';
import { printBytes } from '../../../../shared/print-bytes.ts';
import { weighHtml } from '../../mail/weigh-html.ts';
import { defineAudit, fail, pass, notApplicable } from '../define-audit.ts';

export const draftSizeClipNear = defineAudit({
  id: 'draft-size-clip-near',
  topic: 'draft-size',
  subject: 'draft',
  severity: 'low',
  needs: ['draftSizes', 'draftRenderedMarkup'],
  texts: {
    title: {
      en: 'The mail is close to the size at which Gmail clips it',
      ja: 'Gmail で途中で切られる上限に近づいています',
    },
    passed: {
      en: 'The mail is well below the size at which Gmail clips it',
      ja: 'Gmail の上限まで余裕があります',
    },
    why: {
      en: 'Longer names, more items and rewritten tracking links add to the size when the mail is sent. Beyond about 102 KB, Gmail hides the rest.',
      ja: '実際の送信では、長い名前、項目の増加、トラッキング用に書き換えられたリンクの分だけ大きくなります。約 102 KB を超えると、Gmail は残りを隠します。',
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
  judge: ({ draftSizes: { htmlBytes }, draftRenderedMarkup }) => {
    const share = Math.floor((htmlBytes / gmailClipBytes) * 100);
    if (htmlBytes > gmailClipBytes) return notApplicable(over);
    if (share < 90) return pass();
    return fail(
      {
        en: `The HTML as sent is ${printBytes(htmlBytes)}, ${share}% of Gmail's 102 KB.`,
        ja: `送信時の HTML は ${printBytes(htmlBytes)} で、Gmail の上限 102 KB の ${share}% です。`,
      },
      { details: [weighHtml(draftRenderedMarkup)] },
    );
  },
});

const over = {
  en: 'It is over the limit; another check covers that.',
  ja: '上限を超えています。別の項目で判定します。',
};
