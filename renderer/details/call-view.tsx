// One request to AWS as evidence: what was asked where, its request id for a support case, and what was answered.
import type { AwsCall } from '../../shared/aws.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { printMoment } from '../ui/print-age.ts';
import styles from './evidence-view.module.css';
import { printJson } from './print-json.ts';
import { useSurroundings } from './surroundings.tsx';

export function CallTitle({ call }: { readonly call: AwsCall }) {
  return (
    <span className={styles.title}>
      <code className={styles.question} translate="no">
        {call.operation} {call.subject ?? ''}
      </code>
      <span className={styles.outcome} translate="no">
        {call.region}
      </span>
    </span>
  );
}

export function CallBody({ call }: { readonly call: AwsCall }) {
  const { words, language, copy } = useSurroundings();
  return (
    <div className={styles.body}>
      {call.answer === null ? null : <Answer operation={call.operation} answer={call.answer} />}
      <p className={styles.facts}>
        <span>{printMoment(call.askedAtMs, language)}</span>
        <span>{call.cached ? words.cached : words.tookMs(Math.round(call.elapsedMs))}</span>
        {call.requestId === null ? null : (
          <span translate="no">
            {call.requestId}
            <CopyButton text={call.requestId} label={words.copy} copiedLabel={words.copied} onCopy={copy} iconOnly />
          </span>
        )}
      </p>
    </div>
  );
}

function Answer({ operation, answer }: { readonly operation: string; readonly answer: string }) {
  const { words, copy } = useSurroundings();
  const text = printJson(answer);
  return (
    <div className={styles.answer}>
      <pre
        className={styles.packet}
        tabIndex={0}
        aria-label={operation}
        data-copy={text}
        data-copy-name={operation}
        translate="no"
      >
        {text}
      </pre>
      <CopyButton text={text} label={words.copy} copiedLabel={words.copied} onCopy={copy} iconOnly />
    </div>
  );
}
