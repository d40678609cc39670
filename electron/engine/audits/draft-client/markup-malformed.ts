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
    title: { en: 'The HTML has slips of the pen', ja: 'HTML に書き間違いがあります' },
    passed: { en: 'The HTML is well formed', ja: 'HTML の書式は正しく保たれています' },
    why: {
      en: 'Clients guess what was meant, and not all guess the same: a quote too few can swallow a link, an ampersand can change an address.',
      ja: '意図はクライアントごとに推測され、結果が異なることがあります。引用符の不足でリンクが消えたり、& によってアドレスが変わったりします。',
    },
    fix: {
      en: 'Mend each place: quote attribute values, write &amp; for an ampersand, put a space between attributes.',
      ja: '属性値は引用符で囲み、& は &amp; と書き、属性の間には空白を入れてください。',
    },
  },
  sources: [
    { title: 'HTML Standard: Parsing HTML documents', url: 'https://html.spec.whatwg.org/multipage/parsing.html' },
  ],
  judge: (inputs) => judgeFaults(inputs, (code) => (isSlip.test(code) ? sayCode(code) : null)),
});

/** Codes of the standard's tokenizer. */
const isSlip =
  /^(?:unexpected-|missing-(?:attribute|semicolon|whitespace|end-tag)|unknown-named|eof-|invalid-first|end-tag-with-|incorrectly-|abrupt-|nested-comment|cdata-|null-char|control-char|absence-)/u;

const sayCode = (code: string) => ({
  en: `The HTML standard calls this ${code}.`,
  ja: `HTML 標準では ${code} と呼ばれる誤りです。`,
});
