// Above the editor: which draft is open, whether it is safe, and what can be done with it.
import { Button } from '@mantine/core';
import { IconCloudUpload } from '@tabler/icons-react';
import { nameOfHome } from '../../../state/draft-home.ts';
import { useDraft } from '../../../state/draft.ts';
import { saveToSes } from '../../../state/template-changes.ts';
import { Tip } from '../../../ui/tip.tsx';
import { useTemplateRegion } from '../list/use-template-regions.ts';
import { useComposerWords } from '../use-composer-words.ts';
import { ActsMenu } from './acts-menu.tsx';
import { DialectSwitch } from './dialect-switch.tsx';
import styles from './editor-pane.module.css';
import { SavedState } from './saved-state.tsx';
import { TargetsMenu } from './targets-menu.tsx';

export function EditorHead() {
  const words = useComposerWords();
  const home = useDraft((state) => state.kept?.home);
  const region = useTemplateRegion();
  if (home === undefined) return null;
  const where = home.kind === 'file' ? home.path : (home.region ?? '');
  return (
    <header className={styles.head}>
      <h1 className={styles.name} translate="no" title={where}>
        {nameOfHome(home) ?? words.unnamed}
        <span className={styles.where}>{where}</span>
      </h1>
      <SavedState />
      <div className={styles.acts}>
        <DialectSwitch />
        <TargetsMenu />
        {region === null ? null : (
          <Tip label={words.acts.saveTip} keys="mod+S">
            <Button leftSection={<IconCloudUpload size={15} aria-hidden />} onClick={() => void saveToSes(region)}>
              {words.acts.save}
            </Button>
          </Tip>
        )}
        <ActsMenu />
      </div>
    </header>
  );
}
