// A record to publish, change or remove: each field to copy by itself, the changed parts marked.
import type { RecordToPublish } from '../../shared/detail.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { MonoText } from '../ui/mono-text.tsx';
import { printRecordToPublish } from '../../shared/print-record.ts';
import styles from './record-card.module.css';
import { useSurroundings } from './surroundings.tsx';

export function RecordCard({ record }: { readonly record: RecordToPublish }) {
  const { language, words, copy } = useSurroundings();
  const whole = printRecordToPublish(record);
  const title = `${words.act[record.act]}: ${record.name} ${record.type}`;
  return (
    <div
      className={styles.card}
      data-act={record.act}
      data-copy={whole}
      data-copy-name={`${record.name} ${record.type}`}
      role="group"
      aria-label={title}
      tabIndex={0}
    >
      <div className={styles.head}>
        <span className={styles.act}>{words.act[record.act]}</span>
        <CopyButton text={whole} label={words.copyAll} copiedLabel={words.copied} onCopy={copy} />
      </div>
      <Fields record={record} />
      {record.note === undefined ? null : <p className={styles.note}>{record.note[language]}</p>}
    </div>
  );
}

function Fields({ record }: { readonly record: RecordToPublish }) {
  const { words, copy } = useSurroundings();
  const marks = (record.changed ?? []).map((span) => ({ ...span, kind: 'change' as const }));
  return (
    <dl className={styles.fields}>
      <dt>{words.name}</dt>
      <dd>
        <MonoText text={record.name} />
        <CopyButton text={record.name} label={words.copyName} copiedLabel={words.copied} onCopy={copy} iconOnly />
      </dd>
      <dt>{words.type}</dt>
      <dd className={styles.pair}>
        <code className={styles.short}>{record.type}</code>
        <span className={styles.ttl}>
          {words.ttl} <code className={styles.short}>{record.ttlSeconds}</code>
        </span>
      </dd>
      {record.instead === undefined ? null : (
        <>
          <dt>{words.standsNow}</dt>
          <dd>
            <MonoText text={record.instead} quiet />
          </dd>
        </>
      )}
      <dt>{words.value}</dt>
      <dd>
        <MonoText text={record.value} marks={marks} struck={record.act === 'remove'} />
        <CopyButton text={record.value} label={words.copyValue} copiedLabel={words.copied} onCopy={copy} iconOnly />
      </dd>
    </dl>
  );
}
