// What axe-core found in the drawn mail; only the window can draw it.
import { asked } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftAxe: Gatherer<'draftAxe'> = async (context) =>
  asked(context, context.draft?.outside.axe, {
    en: 'open the draft in the composer; axe-core runs in its preview.',
    ja: 'コンポーザーで下書きを開くと、プレビューで axe-core を実行します。',
  });
