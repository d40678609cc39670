// A link of nothing but images that have no alternative text.
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';
import { unnamedLinks } from '../unnamed-links.ts';

export const draftImageLinkUnnamed = defineAudit({
  id: 'draft-image-link-unnamed',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'A linked image does not say where it leads', ja: 'リンク付きの画像が行き先を示していません' },
    passed: { en: 'Every linked image says where it leads', ja: 'リンク付きの画像はすべて行き先を示しています' },
    why: {
      en: 'While images are blocked, the link cannot be seen. Screen readers read its URL aloud.',
      ja: '画像がブロックされている間は、リンクが見えません。スクリーンリーダーは URL をそのまま読み上げます。',
    },
    fix: {
      en: 'Say in alt where the link leads: alt="Open your order".',
      ja: 'alt="注文の内容を開く" のように、リンクの行き先を alt に書いてください。',
    },
  },
  sources: [
    {
      title: 'WCAG 2.2: 2.4.4 Link purpose',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
    },
  ],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      unnamedLinks(draftMarkup).flatMap(({ startTag }) =>
        startTag === null ? [] : [{ span: startTag, says: unnamed }],
      ),
    ),
});

const unnamed = {
  en: 'Nothing in this link says where it leads.',
  ja: 'このリンクには行き先を示す文字がありません。',
};
