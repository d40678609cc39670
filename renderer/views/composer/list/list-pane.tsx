// The left pane: the templates of a region, or the drafts that are kept here.
import { SegmentedControl } from '@mantine/core';
import { composerLists, showList, useComposerPlace } from '../../../state/composer-place.ts';
import { LabButton } from '../lab/lab-button.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import { DraftList } from './draft-list.tsx';
import styles from './list-pane.module.css';
import { NewMenu } from './new-menu.tsx';
import { TemplateList } from './template-list.tsx';

export function ListPane() {
  const { lists } = useComposerWords();
  const list = useComposerPlace((state) => state.list);
  return (
    <div className={styles.pane} data-pane="composer-list">
      <div className={styles.head}>
        <SegmentedControl
          aria-label={lists.label}
          value={list}
          data={composerLists.map((one) => ({ value: one, label: lists[one] }))}
          onChange={showList}
        />
        <span className={styles.grow} />
        <LabButton />
        <NewMenu />
      </div>
      {list === 'templates' ? <TemplateList /> : <DraftList />}
    </div>
  );
}
