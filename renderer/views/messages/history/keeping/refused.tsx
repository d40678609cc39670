// Why the last thing asked of the store was not done.
import { printFailure } from '../../../../../shared/failure.ts';
import { useHistoryKeeping } from '../../../../state/history-keeping.ts';
import { useWords } from '../../../../text/words.tsx';
import styles from './keeping.module.css';

export function Refused() {
  const { say } = useWords();
  const failure = useHistoryKeeping((state) => state.failure);
  if (failure === null) return null;
  return (
    <p className={styles.wrong} role="alert">
      {say(printFailure(failure))}
    </p>
  );
}
