// How far the reading of the account's health is, wherever its place is not in sight.
import { cancelHealth, shareOfCalls, useHealth } from '../../state/health.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import styles from './title-line.module.css';

export function HealthLine() {
  const { words } = useWords();
  const reading = useHealth((state) => state.reading);
  const inSight = useSelection((state) => state.place === 'account');
  if (reading === null || inSight) return null;
  const { callsDone = 0, callsWanted = 0 } = reading.progress ?? {};
  return (
    <div className={styles.run}>
      <ProgressLine
        label={words.health.reading}
        share={shareOfCalls(reading)}
        line={callsWanted === 0 ? words.health.starting : words.health.calls(callsDone, callsWanted)}
        cancel={words.health.cancel}
        cancelTip={words.health.stop}
        onCancel={() => void cancelHealth()}
      />
    </div>
  );
}
