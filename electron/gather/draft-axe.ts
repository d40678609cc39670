// What axe-core found in the drawn mail; only the window can draw it.
import { asked, ofDraft } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftAxe: Gatherer<'draftAxe'> = async (context) => {
  // Without HTML there is nothing to draw.
  if ((context.draft?.draft.source.html ?? '').trim() === '') return ofDraft<never>(context, () => null);
  return asked(context, context.draft?.outside.axe, {
    en: 'axe-core runs in the preview of the composer, a moment after you stop typing.',
    ja: 'axe-core は、コンポーザーで入力が止まると、プレビューで実行されます。',
  });
};
