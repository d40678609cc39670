// What DMARC will say of the streams that matter for this domain, and of any other that is typed in.
import { useState } from 'react';
import { printFailure, type Failure } from '../../../shared/failure.ts';
import type { DomainReport, Prediction, Stream } from '../../../shared/report.ts';
import type { Text } from '../../../shared/text.ts';
import { predictDmarc } from '../../state/ask.ts';
import { en } from '../../text/en.ts';
import { ja } from '../../text/ja.ts';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PredictionChoices } from '../../details/prediction-choices.tsx';
import { PredictionDiagram } from '../../details/prediction-diagram.tsx';
import styles from './prediction.module.css';
import { StreamForm } from './stream-form.tsx';

const ownLabel: Text = { en: en.prediction.own, ja: ja.prediction.own };

export function PredictionPanel({ report }: { readonly report: DomainReport }) {
  const { words, say } = useWords();
  const [own, setOwn] = useState<Prediction | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [chosen, setChosen] = useState(0);
  const ask = async (stream: Stream) => {
    const reply = await predictDmarc(stream);
    setFailure(reply.ok ? null : reply.failure);
    if (!reply.ok) return;
    setOwn(reply.value);
    setChosen(report.predictions.length);
  };
  const all = own === null ? report.predictions : [...report.predictions, { ...own, label: ownLabel }];
  const shown = all[chosen] ?? all[0];
  return (
    <div className={styles.panel}>
      {all.length === 0 ? <EmptyState title={words.subject.noPredictions} /> : null}
      {all.length === 0 ? null : <PredictionChoices predictions={all} chosen={chosen} onChoose={setChosen} />}
      {shown === undefined ? null : <PredictionDiagram prediction={shown} />}
      <StreamForm
        key={chosen}
        stream={shown?.stream ?? { fromDomain: report.domain, mailFromDomain: report.domain, dkimDomain: null }}
        failure={failure === null ? null : say(printFailure(failure))}
        onAsk={(stream) => void ask(stream)}
      />
      <p className={styles.assumes}>{words.prediction.assumes}</p>
    </div>
  );
}
