// What is known of a template in the making, each artifact with its gatherer.
import { draft } from './draft.ts';
import { draftAxe } from './draft-axe.ts';
import { draftImages } from './draft-images.ts';
import { draftLinks } from './draft-links.ts';
import { draftMarkup } from './draft-markup.ts';
import { draftReadings } from './draft-readings.ts';
import { draftRendered } from './draft-rendered.ts';
import { draftRenderedMarkup } from './draft-rendered-markup.ts';
import { draftSizes } from './draft-sizes.ts';
import { draftSpam } from './draft-spam.ts';
import { draftSupport } from './draft-support.ts';

export const draftGatherers = {
  draft,
  draftAxe,
  draftImages,
  draftLinks,
  draftMarkup,
  draftReadings,
  draftRendered,
  draftRenderedMarkup,
  draftSizes,
  draftSpam,
  draftSupport,
};
