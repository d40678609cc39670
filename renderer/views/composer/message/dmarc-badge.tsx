// The predicted DMARC result of a sender as a shape and a word; hatched where nobody knows.
import type { Prediction } from '../../../../shared/report.ts';
import { resultGlyphs } from '../../../details/result-glyphs.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import styles from './message.module.css';
import { useMessageWords } from './use-message-words.ts';

/** Null while it is being asked. */
export function DmarcBadge({ result }: { readonly result: Prediction['result'] | null }) {
  const { words } = useWords();
  const { from } = useMessageWords();
  return (
    <span className={styles.badge} data-result={result ?? 'unknown'}>
      <StateGlyph state={result === null ? 'running' : resultGlyphs[result]} size={12} />
      {result === null ? from.predicting : words.prediction.result[result]}
    </span>
  );
}
