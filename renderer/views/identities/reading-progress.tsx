// How far the reading of the account is, and what holds it up.
import { cancelReading, shareRead, type Reading } from '../../state/account.ts';
import type { Words } from '../../text/en.ts';
import { useWords } from '../../text/words.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import styles from './account-head.module.css';

/** Below this the wait is not worth a word. */
const worthSayingMs = 5_000;

export function ReadingProgress({ reading }: { readonly reading: Reading }) {
  const { words } = useWords();
  const { account, command } = words.identities;
  const { identitiesDone = 0, identitiesTotal = 0, waitingMs = 0 } = reading.progress ?? {};
  return (
    <ProgressLine
      label={account.reading}
      share={shareRead(reading)}
      line={identitiesTotal === 0 ? account.starting : account.progress(identitiesDone, identitiesTotal)}
      below={
        waitingMs < worthSayingMs ? null : (
          <span className={styles.rate}>{account.rate(printWait(waitingMs, words))}</span>
        )
      }
      cancel={account.cancel}
      cancelTip={command.cancel}
      onCancel={() => void cancelReading()}
    />
  );
}

function printWait(waitingMs: number, { identities: { account } }: Words): string {
  const seconds = Math.ceil(waitingMs / 1000);
  return seconds < 90 ? account.seconds(seconds) : account.minutes(Math.round(seconds / 60));
}
