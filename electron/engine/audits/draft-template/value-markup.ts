// A value that holds markup and is put into the HTML as it is.
import { lacksData } from '../../../../shared/draft/lacks-data.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { noDataYet } from '../judge-missing.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftTemplateValueMarkup = defineAudit({
  id: 'draft-template-value-markup',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'A value puts markup into the HTML', ja: '値に含まれる HTML がそのまま埋め込まれます' },
    passed: { en: 'No value puts markup into the HTML', ja: '値から HTML に入り込むマークアップはありません' },
    why: {
      en: 'SES does not escape values: a < in a name can break the mail, and text from a stranger can put links or images into mail that you sign.',
      ja: 'SES は値をエスケープしません。名前に < が入るだけで表示が崩れたり、第三者の入力したリンクや画像が自社の署名付きメールに入り込んだりするおそれがあります。',
    },
    fix: {
      en: 'If the value is meant as text, replace < with &lt; and & with &amp; before sending. If it is your own HTML, nothing needs to be done.',
      ja: '文字として見せる値は、送信前に < を &lt;、& を &amp; に置き換えてください。自分で用意した HTML であれば対応は不要です。',
    },
  },
  sources: [citeSes('personalized email', 'send-personalized-email-api', 'SES1-SND-3')],
  judge: ({ draft, draftRendered: { html } }) => {
    if (html === null) return notApplicable(withoutHtml);
    if (html.missing.length > 0 && lacksData(draft.source.data)) return noDataYet;
    const values = html.pieces.filter(
      ({ kind, start, end }) => kind === 'value' && html.text.slice(start, end).includes('<'),
    );
    return judgePlaces(
      draft,
      values.map(({ from, to, start, end }) => {
        const shown = html.text.slice(start, Math.min(end, start + 40));
        return {
          span: { start: from, end: to },
          says: { en: `With this data it inserts “${shown}”.`, ja: `このデータでは「${shown}」が埋め込まれます。` },
        };
      }),
    );
  },
});

const withoutHtml = { en: 'The draft has no HTML part.', ja: '下書きに HTML パートがありません。' };
