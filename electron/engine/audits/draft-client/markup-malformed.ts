// Characters that do not belong where they stand in the HTML.
import { defineAudit } from '../define-audit.ts';
import { judgeFaults } from '../judge-faults.ts';

export const draftClientMarkupMalformed = defineAudit({
  id: 'draft-client-markup-malformed',
  topic: 'draft-client',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'The HTML has small syntax errors', ja: 'HTML に軽微な構文エラーがあります' },
    passed: { en: 'The HTML has no syntax errors', ja: 'HTML に構文エラーはありません' },
    why: {
      en: 'Clients guess what was meant, and they do not all guess alike: a missing quote can swallow a link, an ampersand can change a URL.',
      ja: '意図はクライアントごとに推測され、結果が異なることがあります。引用符の不足でリンクが消えたり、& によって URL が変わったりします。',
    },
    fix: {
      en: 'Quote attribute values, write &amp; for an ampersand, and put a space between attributes.',
      ja: '属性値は引用符で囲み、& は &amp; と書き、属性の間には空白を入れてください。',
    },
  },
  sources: [
    { title: 'HTML Standard: Parsing HTML documents', url: 'https://html.spec.whatwg.org/multipage/parsing.html' },
  ],
  judge: (inputs) => judgeFaults(inputs, ({ code }) => (isSlip.test(code) ? sayCode(code) : null)),
});

/** Codes of the standard's tokenizer. */
const isSlip =
  /^(?:unexpected-|missing-(?:attribute|semicolon|whitespace|end-tag)|unknown-named|eof-|invalid-first|end-tag-with-|incorrectly-|abrupt-|nested-comment|cdata-|null-char|control-char|absence-)/u;

const sayCode = (code: string) => ({
  en: `The HTML standard calls this ${code}.`,
  ja: `HTML 標準では ${code} と呼ばれる誤りです。`,
});
