// Who sends it: a name and an address as one likes, an identity that may send it, and what DMARC will say.
import { TextInput } from '@mantine/core';
import { printFailure } from '../../../../shared/failure.ts';
import type { SendingEvidence } from '../../../../shared/message/sending.ts';
import { useDraft } from '../../../state/draft.ts';
import { editForm } from '../../../state/message.ts';
import { go } from '../../../state/selection.ts';
import { askSending, useSenders } from '../../../state/senders.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { BarButton } from '../bar-button.tsx';
import { printMailbox, readMailbox } from './addresses.ts';
import { DmarcBadge } from './dmarc-badge.tsx';
import { IdentityChoice } from './identity-choice.tsx';
import styles from './message.module.css';
import { useMessageWords } from './use-message-words.ts';

export function FromField({ id, from }: { readonly id: string; readonly from: string }) {
  const { from: words } = useMessageWords();
  const mailbox = readMailbox(from);
  return (
    <>
      <div className={styles.from}>
        <TextInput
          className={styles.fromName ?? ''}
          aria-label={words.name}
          placeholder={words.name}
          value={mailbox.name}
          maxLength={400}
          onChange={({ currentTarget }) => editForm({ from: printMailbox({ ...mailbox, name: currentTarget.value }) })}
        />
        <TextInput
          id={id}
          className={styles.fromAddress ?? ''}
          placeholder={words.address}
          value={mailbox.address}
          maxLength={1000}
          spellCheck={false}
          onChange={({ currentTarget }) =>
            editForm({ from: printMailbox({ ...mailbox, address: currentTarget.value }) })
          }
        />
        <IdentityChoice
          address={mailbox.address}
          onChoose={(address) => editForm({ from: printMailbox({ ...mailbox, address }) })}
        />
      </div>
      {from.trim() === '' ? null : <SenderLine />}
    </>
  );
}

/** What SES and DNS were heard to say of the address. */
function SenderLine() {
  const { say, words: shared } = useWords();
  const { from: words } = useMessageWords();
  const draftId = useDraft((state) => state.kept?.id);
  const region = useDraft((state) => state.form?.region ?? null);
  const asked = useSenders((state) => (state.asked?.draftId === draftId ? state.asked : null));
  const isAsking = useSenders((state) => state.isAsking);
  if (region === null) return <p className={styles.fact}>{words.noRegion}</p>;
  if (asked !== null && asked.failure !== null)
    return (
      <p className={styles.fact} role="status">
        <StateGlyph state="unknown" />
        <span>
          {words.notAsked} {say(printFailure(asked.failure))}
        </span>
        <BarButton onClick={() => void askSending(true)}>{shared.frame.retry}</BarButton>
      </p>
    );
  if (asked === null || asked.evidence === null)
    return isAsking ? (
      <p className={styles.fact} role="status">
        <StateGlyph state="running" />
        <span>{words.asking}</span>
      </p>
    ) : null;
  return <SenderFact sender={asked.evidence.sender} region={region} />;
}

type FactProps = { readonly sender: SendingEvidence['sender']; readonly region: string };

export function SenderFact({ sender, region }: FactProps) {
  const { say } = useWords();
  const { from: words } = useMessageWords();
  if (sender.state === 'absent')
    return (
      <p className={styles.fact}>
        <StateGlyph state="blocker" />
        <span className={styles.grow}>{words.uncovered(region)}</span>
        <BarButton onClick={() => go('identities')}>{words.identities}</BarButton>
      </p>
    );
  if (sender.state === 'unreachable')
    return (
      <p className={styles.fact}>
        <StateGlyph state="unknown" />
        <span>{words.unknown}</span>
      </p>
    );
  const { identity, prediction } = sender.value;
  // Nothing is predicted where SES sends nothing.
  if (prediction === null)
    return (
      <p className={styles.fact}>
        <StateGlyph state="blocker" />
        <span className={styles.grow}>{words.unverified(identity.name)}</span>
        <BarButton onClick={() => go('identities')}>{words.identities}</BarButton>
      </p>
    );
  return (
    <p className={styles.fact}>
      <DmarcBadge result={prediction.result} />
      <span>
        {words.coveredBy(identity.name)} {say(prediction.says)}
      </span>
    </p>
  );
}
