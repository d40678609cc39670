// What DMARC will say of mail that this identity sends.
import { useState } from 'react';
import type { Prediction } from '../../../shared/report.ts';
import { PredictionChoices } from '../../details/prediction-choices.tsx';
import { PredictionDiagram } from '../../details/prediction-diagram.tsx';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './identity-page.module.css';

export function IdentityPredictions({ predictions }: { readonly predictions: readonly Prediction[] }) {
  const { words } = useWords();
  const [chosen, setChosen] = useState(0);
  const shown = predictions[chosen] ?? predictions[0];
  if (shown === undefined) return <EmptyState title={words.subject.noPredictions} />;
  return (
    <div className={styles.stack}>
      {predictions.length === 1 ? null : (
        <PredictionChoices predictions={predictions} chosen={chosen} onChoose={setChosen} />
      )}
      <PredictionDiagram prediction={shown} />
    </div>
  );
}
