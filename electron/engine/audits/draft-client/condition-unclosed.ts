// A conditional comment for Outlook that does not end, or ends without having begun.
import type { Text } from '../../../../shared/text.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeFaults } from '../judge-faults.ts';

export const draftClientConditionUnclosed = defineAudit({
  id: 'draft-client-condition-unclosed',
  topic: 'draft-client',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: {
      en: 'A conditional comment for Outlook is not closed',
      ja: 'Outlook 向けの条件付きコメントが閉じられていません',
    },
    passed: { en: 'All conditional comments are closed', ja: '条件付きコメントは正しく閉じられています' },
    why: {
      en: 'Outlook for Windows hides or shows everything up to the end of the condition. Without an end, the rest of the mail disappears or appears twice.',
      ja: 'Windows 版 Outlook は、条件の終わりまでをまとめて表示または非表示にします。終わりがないと、以降の内容が消えたり二重になったりします。',
    },
    fix: {
      en: 'Close each [if …] with an [endif]: in the same comment if the content is for Outlook, in a comment of its own if it is for everyone else.',
      ja: '[if …] には必ず [endif] を付けてください。Outlook 向けでは同じコメントの中に、それ以外向けでは表示する内容の後に別のコメントとして書きます。',
    },
  },
  sources: [
    {
      title: 'Microsoft: About conditional comments',
      url: 'https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/compatibility/ms537512(v=vs.85)',
    },
  ],
  judge: (inputs) => judgeFaults(inputs, ({ code }) => saidOf[code] ?? null),
});

const saidOf: { readonly [code: string]: Text } = {
  'conditional-comment-unclosed': {
    en: 'This condition has no <![endif].',
    ja: 'この条件に対応する <![endif] がありません。',
  },
  'conditional-comment-unopened': {
    en: 'This [endif] has no matching [if …].',
    ja: 'この [endif] に対応する [if …] がありません。',
  },
  'eof-in-comment': {
    en: 'This comment is never closed, so everything after it disappears.',
    ja: 'コメントが最後まで閉じられておらず、以降の内容が表示されません。',
  },
};
