// HTML that declares another encoding than SES sends.
import { attributeOf, valueOf, elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftSesCharsetOther = defineAudit({
  id: 'draft-ses-charset-other',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: {
      en: 'The HTML declares an encoding other than UTF-8',
      ja: 'HTML に UTF-8 以外の文字コードが指定されています',
    },
    passed: { en: 'The HTML declares no encoding other than UTF-8', ja: 'HTML の文字コードの指定に問題はありません' },
    why: {
      en: 'SES sends templates as UTF-8. A client that trusts the HTML more than the header shows wrong characters, and so does a saved copy of the page.',
      ja: 'SES はテンプレートを UTF-8 で送信します。ヘッダーより HTML の指定を優先するメールクライアントや、保存したページでは文字化けします。',
    },
    fix: { en: 'Declare utf-8. The quick fix does it.', ja: 'クイックフィックスで utf-8 に変更してください。' },
  },
  sources: [{ title: 'HTML Standard: charset', url: 'https://html.spec.whatwg.org/multipage/semantics.html#charset' }],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'meta').flatMap((meta) => {
        const declared =
          attributeOf(meta, 'charset') ??
          (/^content-type$/iu.test(valueOf(meta, 'http-equiv') ?? '') ? attributeOf(meta, 'content') : null);
        const charset =
          declared?.name === 'charset'
            ? declared.value
            : (/charset=["']?([^\s;"']+)/iu.exec(declared?.value ?? '')?.[1] ?? 'utf-8');
        if (declared === null || declared.valueSpan === null || declared.dynamic || /^\s*utf-?8\s*$/iu.test(charset))
          return [];
        const put = declared.name === 'charset' ? 'utf-8' : 'text/html; charset=utf-8';
        return [
          {
            span: declared.valueSpan,
            says: {
              en: `The HTML says ${charset.trim()}; it is sent as UTF-8.`,
              ja: `HTML の指定は ${charset.trim()} ですが、UTF-8 で送信されます。`,
            },
            mends: [
              { title: { en: 'Declare utf-8', ja: 'utf-8 を指定する' }, edits: [{ ...declared.valueSpan, put }] },
            ],
          },
        ];
      }),
    ),
});
