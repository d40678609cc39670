// The left pane: the templates of a region, or the drafts that are kept here.
import { SegmentedControl } from '@mantine/core';
import { composerLists, showList, useComposerPlace } from '../../../state/composer-place.ts';
import { useComposerWords } from '../use-composer-words.ts';
import { DraftList } from './draft-list.tsx';
import styles from './list-pane.module.css';

export function ListPane() {
  const { lists } = useComposerWords();
  const list = useComposerPlace((state) => state.list);
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <SegmentedControl
          aria-label={lists.label}
          value={list}
          data={composerLists.map((one) => ({ value: one, label: lists[one] }))}
          onChange={showList}
        />
      </div>
      <DraftList />
    </div>
  );
}
