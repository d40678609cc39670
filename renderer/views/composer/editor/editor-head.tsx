// Above the editor: which draft is open, whether it is safe, and what can be done with it.
import { Button } from '@mantine/core';
import { IconCloudUpload } from '@tabler/icons-react';
import { useDraft } from '../../../state/draft.ts';
import { saveToSes } from '../../../state/template-changes.ts';
import { Tip } from '../../../ui/tip.tsx';
import { SendButton } from '../send/send-button.tsx';
import { useTemplateRegion } from '../list/use-template-regions.ts';
import { useComposerWords } from '../use-composer-words.ts';
import { ActsMenu } from './acts-menu.tsx';
import { DialectSwitch } from './dialect-switch.tsx';
import { DraftName } from './draft-name.tsx';
import styles from './editor-pane.module.css';
import { SavedState } from './saved-state.tsx';
import { TargetsMenu } from './targets-menu.tsx';

export function EditorHead() {
  const words = useComposerWords();
  const home = useDraft((state) => state.kept?.home);
  const draftId = useDraft((state) => state.kept?.id);
  const isMessage = useDraft((state) => state.form !== null);
  const region = useTemplateRegion();
  if (home === undefined) return null;
  return (
    <header className={styles.head}>
      <DraftName key={draftId} home={home} />
      <SavedState />
      <div className={styles.acts}>
        <DialectSwitch />
        <TargetsMenu />
        <SendButton />
        {region === null || isMessage ? null : (
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
