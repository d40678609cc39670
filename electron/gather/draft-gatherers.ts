// What is known of a template in the making, each artifact with its gatherer.
import { draft } from './draft.ts';
import { draftAxe } from './draft-axe.ts';
import { draftImages } from './draft-images.ts';
import { draftLinks } from './draft-links.ts';
import { draftMarkup } from './draft-markup.ts';
import { draftMessage } from './draft-message.ts';
import { draftMime } from './draft-mime.ts';
import { draftReadings } from './draft-readings.ts';
import { draftRendered } from './draft-rendered.ts';
import { draftRenderedMarkup } from './draft-rendered-markup.ts';
import {
  draftFeedbackSender,
  draftOtherSenders,
  draftRecipients,
  draftSendAccount,
  draftSender,
  draftSet,
} from './draft-send.ts';
import { draftSizes } from './draft-sizes.ts';
import { draftSpam } from './draft-spam.ts';
import { draftSupport } from './draft-support.ts';

export const draftGatherers = {
  draft,
  draftAxe,
  draftImages,
  draftLinks,
  draftFeedbackSender,
  draftMarkup,
  draftMessage,
  draftMime,
  draftOtherSenders,
  draftReadings,
  draftRecipients,
  draftRendered,
  draftRenderedMarkup,
  draftSendAccount,
  draftSender,
  draftSet,
  draftSizes,
  draftSpam,
  draftSupport,
};
