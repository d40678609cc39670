// What went wrong with a file or with the message as a whole, until it is put away.
import { printFailure } from '../../../../shared/failure.ts';
import { dismissFailure, useMessage } from '../../../state/message.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { BarButton } from '../bar-button.tsx';
import styles from './message.module.css';

export function MessageTrouble() {
  const { say, words } = useWords();
  const failure = useMessage((state) => state.failure);
  if (failure === null) return null;
  return (
    <div className={styles.trouble} role="alert">
      <StateGlyph state="high" />
      <span className={styles.grow}>
        {failure.what === null ? null : <b translate="no">{failure.what}: </b>}
        {say(printFailure(failure.failure))}
      </span>
      <BarButton onClick={dismissFailure}>{words.frame.close}</BarButton>
    </div>
  );
}
