// How far the reading of the account is, wherever its table is not in sight.
import { cancelReading, shareRead, useAccount } from '../../state/account.ts';
import { useIdentities } from '../../state/identities.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import styles from './title-line.module.css';

export function ReadingLine() {
  const { words } = useWords();
  const { account } = words.identities;
  const reading = useAccount((state) => state.reading);
  const page = useIdentities((state) => state.open !== null);
  const inSight = useSelection((state) => state.place === 'identities' && !page);
  if (reading === null || inSight) return null;
  const { identitiesDone = 0, identitiesTotal = 0 } = reading.progress ?? {};
  return (
    <div className={styles.run}>
      <ProgressLine
        label={account.reading}
        share={shareRead(reading)}
        line={identitiesTotal === 0 ? account.starting : account.progress(identitiesDone, identitiesTotal)}
        cancel={account.cancel}
        cancelTip={words.identities.command.cancel}
        onCancel={() => void cancelReading()}
      />
    </div>
  );
}
