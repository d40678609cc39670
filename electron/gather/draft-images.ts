// What the images of the draft are, where they were fetched.
import { asked } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftImages: Gatherer<'draftImages'> = async (context) =>
  asked(context, context.draft?.outside.images, {
    en: 'allow remote images for this template, then choose “Check images”.',
    ja: 'このテンプレートのリモート画像を許可してから「画像を確認」を選んでください。',
  });
