// Opens the message of a row beside the list.
import type { MessageRow } from '../../../../../shared/history/search.ts';
import { closeSources } from '../../../../state/history-sources.ts';
import { openMessage, openRecipient } from '../../../../state/history-subject.ts';

/** A trace belongs to no message: all that is known of its address stands in its place. */
export function openRow({ messageId, recipient }: MessageRow): void {
  closeSources();
  if (messageId === null) openRecipient(recipient);
  else openMessage(messageId, recipient);
}
