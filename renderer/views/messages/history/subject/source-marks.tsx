// Who told of an event, in small; what is weaker than a record is drawn so.
import type { TimelineEntry } from '../../../../../shared/timeline.ts';
import styles from './timeline.module.css';
import { useSubjectWords } from './use-subject-words.ts';

export function SourceMarks({ entry: { event, alsoFrom } }: { readonly entry: TimelineEntry }) {
  const { source: names, sourceTip, strength, timeline: words } = useSubjectWords();
  const weak = event.strength === 'record' ? null : strength[event.strength];
  return (
    <>
      <span
        className={styles.source}
        data-weak={weak === null ? undefined : true}
        title={weak === null ? sourceTip[event.source] : `${sourceTip[event.source]}. ${weak}`}
      >
        {names[event.source]}
      </span>
      {alsoFrom
        .filter((source) => source !== event.source)
        .map((source) => (
          <span key={source} className={styles.source} title={words.also(names[source])}>
            {names[source]}
          </span>
        ))}
    </>
  );
}
