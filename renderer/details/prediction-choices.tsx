// The streams of mail that were predicted, one to be chosen.
import type { Prediction } from '../../shared/report.ts';
import { useWords } from '../text/words.tsx';
import { StateGlyph } from '../ui/state-glyph.tsx';
import styles from './prediction-choices.module.css';
import { resultGlyphs } from './result-glyphs.ts';

type Props = {
  readonly predictions: readonly Prediction[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
};

export function PredictionChoices({ predictions, chosen, onChoose }: Props) {
  const { words, say } = useWords();
  return (
    <div className={styles.choices} role="group" aria-label={words.prediction.label}>
      {predictions.map((prediction, index) => (
        <button
          key={index}
          type="button"
          className={styles.choice}
          aria-pressed={index === chosen}
          onClick={() => onChoose(index)}
        >
          <StateGlyph state={resultGlyphs[prediction.result]} />
          <span className={styles.choiceName}>{say(prediction.label)}</span>
          <span className={styles.choiceResult}>{words.prediction.result[prediction.result]}</span>
        </button>
      ))}
    </div>
  );
}
