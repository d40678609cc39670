// The words for every cause.
import type { CauseName } from '../../../shared/history/diagnosis.ts';
import type { CauseText } from './cause-text.ts';
import { messageTexts } from './cause-texts-message.ts';
import { receiverTexts } from './cause-texts-receiver.ts';
import { recipientTexts } from './cause-texts-recipient.ts';
import { senderTexts } from './cause-texts-sender.ts';
import { sesTexts } from './cause-texts-ses.ts';

export const causeTexts: { readonly [C in CauseName]: CauseText } = {
  ...recipientTexts,
  ...messageTexts,
  ...senderTexts,
  ...receiverTexts,
  ...sesTexts,
};
