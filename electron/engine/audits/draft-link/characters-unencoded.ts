// A link with characters that an address may not hold as they are.
import type { Span } from '../../../../shared/detail.ts';
import type { Draft } from '../../../../shared/draft/report.ts';
import { sameText } from '../../../../shared/text.ts';
import { linksOf } from '../../mail/addresses-of.ts';
import { readAddress } from '../../mail/read-address.ts';
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces, type Mend } from '../judge-places.ts';

export const draftLinkCharactersUnencoded = defineAudit({
  id: 'draft-link-characters-unencoded',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: {
      en: 'A link URL has characters that must be encoded',
      ja: 'エンコードが必要な文字を含むリンクがあります',
    },
    passed: { en: 'Every link URL is encoded', ja: 'すべてのリンクの URL がエンコードされています' },
    why: {
      en: 'SES delivers such a link, but does not count its clicks. Some clients cut the URL at a space.',
      ja: 'SES はリンクをそのまま配信しますが、クリックは計測されません。空白の位置で URL が途切れるメールクライアントもあります。',
    },
    fix: {
      en: 'Write a space as %20, and percent-encode the other characters.',
      ja: '空白は %20 とし、その他の文字もパーセントエンコードしてください。',
    },
  },
  sources: [citeSes('open and click metrics', 'faqs-metrics'), citeRfc(3986, '2')],
  judge: ({ draft, ...markups }) =>
    judgePlaces(
      draft,
      linksOf(markups).flatMap(({ address, span, typed }) => {
        const found = /[^!#-;=?-[\]_a-z~%]/iu.exec(address.trim())?.[0];
        const { kind } = readAddress(address);
        if (found === undefined || !(kind === 'web' || kind === 'broken')) return [];
        const character = /\s/u.test(found) ? blank : sameText(`“${found}”`);
        return [
          {
            span,
            says: { en: `The URL contains ${character.en}.`, ja: `URL に${character.ja}が含まれています。` },
            mends: typed ? encoded(draft, span) : [],
          },
        ];
      }),
    ),
});

const blank = { en: 'a space', ja: '空白' };

function encoded({ source }: Draft, span: Span): readonly Mend[] {
  const written = (source.html ?? '').slice(span.start, span.end);
  const put = written.trim().replace(/ /gu, '%20');
  if (put === written) return [];
  return [{ title: { en: 'Write spaces as %20', ja: '空白を %20 にする' }, edits: [{ ...span, put }] }];
}
