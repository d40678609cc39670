// What is being looked at, how old it is, and the button that renews it.
import { ActionIcon } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useWords } from '../../text/words.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { Tip } from '../../ui/tip.tsx';
import styles from './title-line.module.css';

type SubjectProps = {
  readonly name: string;
  readonly atMs: number | null;
  readonly inWords: (age: string) => string;
  readonly again: string;
  /** Null while that is under way, or makes no sense. */
  readonly onAgain: (() => void) | null;
};

export function ShownSubject({ name, atMs, inWords, again, onAgain }: SubjectProps) {
  const { language } = useWords();
  return (
    <span className={styles.shown}>
      <span className={styles.domain}>{name}</span>
      {atMs === null ? null : (
        <span className={styles.age}>
          <TimeAgo atMs={atMs} language={language} inWords={inWords} />
        </span>
      )}
      {onAgain === null ? null : (
        <Tip label={again} keys="mod+R">
          <ActionIcon variant="subtle" color="gray" size={24} aria-label={again} onClick={onAgain}>
            <IconRefresh size={15} aria-hidden />
          </ActionIcon>
        </Tip>
      )}
    </span>
  );
}
