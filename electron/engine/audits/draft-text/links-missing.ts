// Links of the HTML that the text part lacks.
import { readAddress } from '../../mail/read-address.ts';
import { isFiller } from '../../mail/text-filler.ts';
import { valueOf, elementsNamed, textIn } from '../../mail/walk-markup.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, pass, notApplicable } from '../define-audit.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

export const draftTextLinksMissing = defineAudit({
  id: 'draft-text-links-missing',
  topic: 'draft-text',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'The text part lacks links that the HTML has', ja: 'HTML のリンクがテキストパートにありません' },
    passed: { en: 'The text part has the same links as the HTML', ja: 'HTML のリンクはテキストパートにもあります' },
    why: {
      en: 'People who read the text part cannot do what the mail asks for.',
      ja: 'テキストパートを読む受信者は、メールで案内された操作ができません。',
    },
    fix: {
      en: 'Write the URLs in the text, each on its own line.',
      ja: 'URL を 1 行に 1 つずつテキストパートに書いてください。',
    },
  },
  sources: [citeRfc(2046, '5.1.4')],
  judge: ({ draft, draftRendered: { text }, draftRenderedMarkup }) => {
    if (text === null || text.text.trim() === '' || isFiller(text.text)) return notApplicable(noText);
    const links = elementsNamed(draftRenderedMarkup, 'a').slice(0, maxLinks);
    const wanted = new Set(
      links.flatMap((link) => {
        const read = readAddress(valueOf(link, 'href') ?? '');
        return read.kind === 'web' && textIn(draftRenderedMarkup, link) !== '' ? [withoutEnd(read.url.href)] : [];
      }),
    );
    const lacking = [...wanted].filter((address) => !text.text.includes(address));
    // A footer's links may stay away; the text has to have one of those that matter.
    if (lacking.length === 0 || lacking.length * 2 <= wanted.size) return pass();
    const says = {
      en: `${lacking.length} of ${wanted.size} links are missing, such as ${lacking[0] ?? ''}.`,
      ja: `${wanted.size} 件のうち ${lacking.length} 件がありません。例: ${lacking[0] ?? ''}`,
    };
    return judgePlaces(draft, [{ part: 'text', span: startOf(draft.source.text), says }]);
  },
});

/** Far more than SES tracks; each is looked for in the whole text. */
const maxLinks = 1000;

const noText = { en: 'There is no text part with content.', ja: '内容のあるテキストパートがありません。' };

/** A text may write https://example.com for https://example.com/. */
function withoutEnd(address: string): string {
  return address.replace(/\/$/u, '');
}
