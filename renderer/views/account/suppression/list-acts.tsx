// What can be done with the list: add, remove what is chosen, carry it in and out as CSV.
import { Button, Menu } from '@mantine/core';
import type { RegionName } from '../../../../shared/aws.ts';
import { askForAddress, readChangesFile } from '../../../state/suppression-changes.ts';
import { chooseNone, exportSuppression, useSuppression, type ListFacts } from '../../../state/suppression.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { removeChosen } from './remove-chosen.ts';
import styles from './suppressed-list.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

type Props = { readonly region: RegionName; readonly facts: ListFacts };

export function ListActs({ region, facts }: Props) {
  const { list } = useSuppressionWords();
  const chosen = useSuppression((state) => state.chosen.size);
  return (
    <>
      <div className={styles.acts}>
        <Button variant="default" onClick={() => askForAddress(region)}>
          {list.add}
        </Button>
        <Button variant="default" disabled={chosen === 0} onClick={removeChosen}>
          {list.remove(chosen)}
        </Button>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default">{list.file}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void readChangesFile(region, 'suppress')}>{list.addFile}</Menu.Item>
            <Menu.Item onClick={() => void readChangesFile(region, 'unsuppress')}>{list.removeFile}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Button
          variant="default"
          title={list.exportTip}
          disabled={facts.matching === 0}
          onClick={() => void exportSuppression()}
        >
          {list.export}
        </Button>
        {chosen === 0 ? null : (
          <span className={styles.count} role="status">
            {list.chosen(chosen)}{' '}
            <button type="button" className={styles.textButton} onClick={chooseNone}>
              {list.chooseNone}
            </button>
          </span>
        )}
      </div>
      <Exported />
    </>
  );
}

function Exported() {
  const { list } = useSuppressionWords();
  const exported = useSuppression((state) => state.exported);
  if (exported === null) return null;
  return (
    <p className={styles.notice} role="status">
      <StateGlyph state="pass" />
      <span>
        {list.exported(exported.entries, exported.path)}{' '}
        {exported.quoted === 0 ? null : list.exportedQuoted(exported.quoted)}
      </span>
    </p>
  );
}
