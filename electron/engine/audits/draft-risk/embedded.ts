// Another page, a plug-in or a frame within a mail.
import { elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';
import { embeddingElements } from '../is-told.ts';

export const draftRiskEmbedded = defineAudit({
  id: 'draft-risk-embedded',
  topic: 'draft-risk',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'The mail embeds another document', ja: '別の文書が埋め込まれています' },
    passed: { en: 'The mail embeds no other document', ja: '埋め込まれた文書はありません' },
    why: {
      en: 'Clients remove frames, objects and embedded documents, and many filters refuse the mail.',
      ja: 'フレームやオブジェクトは取り除かれます。メールごと拒否するフィルターも少なくありません。',
    },
    fix: {
      en: 'Show an image that links to the page instead.',
      ja: '代わりに画像を表示し、そのページにリンクしてください。',
    },
  },
  sources: [{ title: 'Can I email: object', url: 'https://www.caniemail.com/features/html-object/' }],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, ...embeddingElements).flatMap(({ name, startTag }) =>
        startTag === null
          ? []
          : [
              {
                span: startTag,
                says: { en: `Clients remove this <${name}>.`, ja: `この <${name}> は取り除かれます。` },
              },
            ],
      ),
    ),
});
