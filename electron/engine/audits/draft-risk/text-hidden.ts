// Text that is hidden from the reader, the preheader aside.
import type { Markup } from '../../../../shared/draft/markup.ts';
import { contrastOf } from '../../mail/css-values.ts';
import { selectorsOf } from '../../mail/hidden-text.ts';
import { colorsOf } from '../../mail/text-colors.ts';
import { textStates } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

/** Shorter ones are spacers and ticks of a design. */
const fewest = 15;

export const draftRiskTextHidden = defineAudit({
  id: 'draft-risk-text-hidden',
  topic: 'draft-risk',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'The mail hides text from its readers', ja: '受信者に見えないテキストがあります' },
    passed: { en: 'The mail hides no text but its preheader', ja: 'プリヘッダー以外に隠れたテキストはありません' },
    why: {
      en: 'Hidden text is an old trick of spammers, and filters count it. Screen readers may read it aloud.',
      ja: '隠しテキストは迷惑メールの古典的な手口で、判定に使われます。スクリーンリーダーで読み上げられることもあります。',
    },
    fix: {
      en: 'Remove the text, or show it. A preheader belongs at the very start of the body.',
      ja: 'テキストを削除するか、表示してください。プリヘッダーは body の先頭に置きます。',
    },
  },
  sources: [
    {
      title: 'SpamAssassin: tests performed',
      url: 'https://spamassassin.apache.org/old/tests_3_3_x.html',
    },
  ],
  judge: ({ draft, draftMarkup }) => {
    const revealed = revealedElements(draftMarkup);
    const states = textStates(draftMarkup).filter(({ text, state }) => state !== 'none' && text.text.trim() !== '');
    const body = states.findIndex(({ state }) => state === 'drawn');
    const colors = colorsOf(draftMarkup);
    return judgePlaces(
      draft,
      states.slice(body === -1 ? states.length : body).flatMap(({ text, state }) => {
        const { ink = null, ground = null } = colors[text.parent] ?? {};
        const isGhost = ink !== null && ground !== null && contrastOf(ink, ground) < 1.05;
        if (text.span === null || !(isGhost || state === 'hidden') || text.text.trim().length < fewest) return [];
        return revealed[text.parent] === true ? [] : [{ span: text.span, says: isGhost ? ghost : hidden }];
      }),
    );
  },
});

const ghost = { en: 'This text has the color of its background.', ja: '文字が背景と同じ色です。' };
const hidden = { en: 'This text is not shown.', ja: 'このテキストは表示されません。' };

/** What a media query may show, as a part for phones alone. */
function revealedSelectors({ styles }: Markup): ReadonlySet<string> {
  const rules = styles
    .flatMap(({ rules: all }) => all)
    .filter(
      ({ within, declarations }) =>
        within.length > 0 &&
        declarations.some(({ property }) => /^(display|max-height|font-size|visibility)$/u.test(property)),
    );
  return new Set(
    rules.flatMap(({ selectors }) => selectors.flatMap((selector) => selector.match(/[.#][\w-]+/gu) ?? [])),
  );
}

/** By index: whether it or what it stands in may be shown. */
function revealedElements(markup: Markup): readonly boolean[] {
  const selectors = revealedSelectors(markup);
  const revealed: boolean[] = [];
  for (const element of markup.elements)
    revealed.push(
      revealed[element.parent] === true || selectorsOf(element).some((selector) => selectors.has(selector)),
    );
  return revealed;
}
