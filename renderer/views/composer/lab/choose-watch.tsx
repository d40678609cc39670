// How the events of a run are watched: a queue made for it, one that exists, or not at all.
import { Autocomplete, NativeSelect } from '@mantine/core';
import type { LabSource } from '../../../../shared/message/lab.ts';
import { queuesOf, topicsOf, waits, type WatchKind } from '../../../state/lab-choice.ts';
import { chooseLab, useLab } from '../../../state/lab.ts';
import { useWords } from '../../../text/words.tsx';
import { ChoiceRows } from '../send/choice-rows.tsx';
import styles from './lab.module.css';
import { useLabWords } from './use-lab-words.ts';

const kinds: readonly WatchKind[] = ['temporary-queue', 'queue', 'none'];

export function ChooseWatch({ sources }: { readonly sources: readonly LabSource[] }) {
  const { choose: words } = useLabWords();
  const { sets, watch, waitSeconds } = useLab((state) => state.choice);
  const topics = topicsOf(sources, sets).length;
  const says: { readonly [K in WatchKind]: string } = {
    'temporary-queue': words.watchSays['temporary-queue'](topics),
    queue: words.watchSays.queue,
    none: words.watchSays.none,
  };
  return (
    <>
      <ChoiceRows
        label={words.watch}
        chosen={watch}
        rows={kinds.map((key) => ({
          key,
          name: words.watchName[key],
          says: says[key],
          misfit: key === 'temporary-queue' && topics === 0 ? words.noTopics : null,
          more: key === 'queue' ? <Queue sources={sources} /> : null,
        }))}
        onChoose={(kind) => chooseLab({ watch: kind })}
      />
      <Silences sources={sources} />
      {watch === 'none' ? null : (
        <NativeSelect
          className={styles.wait ?? ''}
          label={words.wait}
          value={String(waitSeconds)}
          data={waits.map((seconds) => ({ value: String(seconds), label: words.waitFor(seconds) }))}
          onChange={(event) => chooseLab({ waitSeconds: Number(event.currentTarget.value) })}
        />
      )}
    </>
  );
}

function Queue({ sources }: { readonly sources: readonly LabSource[] }) {
  const { choose: words } = useLabWords();
  const { sets, queueUrl, consume } = useLab((state) => state.choice);
  return (
    <div className={styles.queue}>
      <Autocomplete
        label={words.queueUrl}
        value={queueUrl}
        data={[...queuesOf(sources, sets)]}
        autoComplete="off"
        spellCheck={false}
        onChange={(url) => chooseLab({ queueUrl: url })}
      />
      <label className={styles.check} title={words.consumeHint}>
        <input
          type="checkbox"
          checked={consume}
          onChange={(event) => chooseLab({ consume: event.currentTarget.checked })}
        />
        {words.consume}
      </label>
      <p className={styles.quiet}>{words.consumeHint}</p>
    </div>
  );
}

/** Of the chosen sets, those about which nothing would tell, each with the reason. */
function Silences({ sources }: { readonly sources: readonly LabSource[] }) {
  const { say } = useWords();
  const words = useLabWords();
  const { sets, watch } = useLab((state) => state.choice);
  const silent = sources.filter(({ set, silence }) => silence !== null && sets.includes(set));
  if (silent.length === 0 || watch === 'none') return null;
  return (
    <ul className={styles.silences} aria-label={words.choose.silences}>
      <li className={styles.silencesTitle}>{words.choose.silences}</li>
      {silent.map(({ set, silence }) => (
        <li key={set ?? ''}>
          <strong>{set ?? words.noSet}</strong> {silence === null ? '' : say(silence)}
        </li>
      ))}
    </ul>
  );
}
