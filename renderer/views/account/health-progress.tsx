// How far the reading of the account's health is, and what holds it up.
import { cancelHealth, shareOfCalls, type HealthReading } from '../../state/health.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../text/words.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import styles from './account.module.css';

/** Below this the wait is not worth a word. */
const worthSayingMs = 3_000;

export function HealthProgress({ reading }: { readonly reading: HealthReading }) {
  const { words } = useWords();
  const { head } = useWordsOf({ en: accountEn, ja: accountJa });
  const { callsDone = 0, callsWanted = 0, waitingMs = 0 } = reading.progress ?? {};
  return (
    <ProgressLine
      label={words.health.reading}
      share={shareOfCalls(reading)}
      line={callsWanted === 0 ? words.health.starting : words.health.calls(callsDone, callsWanted)}
      below={
        waitingMs < worthSayingMs ? null : (
          <span className={styles.quietLine}>{head.waiting(Math.ceil(waitingMs / 1000))}</span>
        )
      }
      cancel={words.health.cancel}
      cancelTip={words.health.stop}
      onCancel={() => void cancelHealth()}
    />
  );
}
