// The sheet that asks Amazon Athena: over which objects, about what time, what it would scan, the table, and the question.
import { Modal } from '@mantine/core';
import { useHeld } from '../../../../state/history-held.ts';
import { closeAthena, useHistoryAthena } from '../../../../state/history-athena.ts';
import { joinSources, useHistorySources } from '../../../../state/history-sources.ts';
import { useWords } from '../../../../text/words.tsx';
import { objectsSources } from './athena-draft.ts';
import { AthenaForm } from './athena-form.tsx';
import { AthenaPlanned } from './athena-planned.tsx';
import { AthenaRun } from './athena-run.tsx';
import styles from './athena.module.css';
import { useAthenaWords } from './use-athena-words.ts';

export function AthenaSheet() {
  const { words } = useWords();
  const { title } = useAthenaWords();
  const isOpen = useHistoryAthena((state) => state.isOpen);
  return (
    <Modal
      opened={isOpen}
      onClose={closeAthena}
      title={title}
      size={720}
      closeButtonProps={{ 'aria-label': words.frame.close }}
    >
      {/* It goes with the sheet, not before: a field that is gone would leave its Esc to the pane below. */}
      <AthenaBody />
    </Modal>
  );
}

/** What the sheet shows, without the sheet around it. */
export function AthenaBody() {
  const words = useAthenaWords();
  const found = useHistorySources((state) => state.found);
  const held = useHeld((state) => state.held);
  const sources = joinSources(found, held?.sources ?? []);
  const objects = objectsSources(sources);
  return (
    <div className={styles.sheet}>
      <p className={styles.says}>{words.intro}</p>
      <AthenaForm sources={sources} objects={objects} />
      <AthenaPlanned />
      <AthenaRun />
    </div>
  );
}
