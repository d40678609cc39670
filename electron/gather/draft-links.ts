// What the links of the draft answered, where they were asked.
import { asked } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftLinks: Gatherer<'draftLinks'> = async (context) =>
  asked(context, context.draft?.outside.links, {
    en: 'choose “Check links” in the composer.',
    ja: 'コンポーザーで「リンクを確認」を選んでください。',
  });
