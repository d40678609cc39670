// A value that holds markup and is put into the HTML as it is.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftTemplateValueMarkup = defineAudit({
  id: 'draft-template-value-markup',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'A value with markup goes into the HTML as it is', ja: '値に含まれる HTML がそのまま埋め込まれます' },
    passed: { en: 'No value brings markup into the HTML', ja: '値から HTML に入り込むマークアップはありません' },
    why: {
      en: 'SES does not escape values: a name with < in it can break the mail, and text from a stranger can put links or images into mail that you sign.',
      ja: 'SES は値をエスケープしません。名前に < が入るだけで表示が崩れたり、第三者の入力したリンクや画像が自社の署名付きメールに入り込んだりするおそれがあります。',
    },
    fix: {
      en: 'Where the value is meant to be text, write &lt; for < and &amp; for & before sending. Where it is HTML of your own, nothing is to be done.',
      ja: '文字として見せる値は、送信前に < を &lt;、& を &amp; に置き換えてください。自分で用意した HTML であれば対応は不要です。',
    },
  },
  sources: [citeSes('personalized email', 'send-personalized-email-api', 'SES1-SND-3')],
  judge: ({ draft, draftRendered: { html } }) => {
    if (html === null) return notApplicable(withoutHtml);
    const values = html.pieces.filter(
      ({ kind, start, end }) => kind === 'value' && html.text.slice(start, end).includes('<'),
    );
    return judgePlaces(
      draft,
      values.map(({ from, to, start }) => {
        const shown = html.text.slice(start, start + 40);
        return {
          span: { start: from, end: to },
          says: { en: `With this data it prints ${shown}`, ja: `このデータでは ${shown} が埋め込まれます。` },
        };
      }),
    );
  },
});

const withoutHtml = { en: 'The draft has no HTML part.', ja: '下書きに HTML パートがありません。' };
