// What SES was heard to say of one recipient of the open message.
import type { RecipientFacts } from '../../../../shared/message/sending.ts';
import { useDraft } from '../../../state/draft.ts';
import { useSenders } from '../../../state/senders.ts';
import { readMailbox } from './addresses.ts';
import { useMessageWords } from './use-message-words.ts';

const none: readonly RecipientFacts[] = [];

/** Null where nothing stands in the way, or nobody knows yet. */
export function useRecipientFacts(typed: string): string | null {
  const { address: words } = useMessageWords();
  const draftId = useDraft((state) => state.kept?.id);
  const facts = useSenders(({ asked }) => {
    const recipients = asked?.draftId === draftId ? asked?.evidence?.recipients : undefined;
    return recipients?.state === 'seen' ? recipients.value : none;
  });
  const address = readMailbox(typed).address.trim().toLowerCase();
  const fact = facts.find((one) => one.address.toLowerCase() === address);
  return fact === undefined || fact.suppressed === null ? null : words.suppressed[fact.suppressed];
}
