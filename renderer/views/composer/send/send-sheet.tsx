// The sheet of sending: how and to whom with the exact calls, then the sending as it runs, and those that were.
import { Button, Modal, SegmentedControl } from '@mantine/core';
import { assertNever } from '../../../../shared/assert-never.ts';
import {
  closeSendSheet,
  makeMessage,
  openSendSheet,
  showPastSendings,
  useSend,
  type SendStage,
} from '../../../state/send.ts';
import { useDraft } from '../../../state/draft.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useTemplateRegion } from '../list/use-template-regions.ts';
import sheetStyles from '../sheets/sheets.module.css';
import { ChooseStage } from './choose-stage.tsx';
import { PastStage } from './past-stage.tsx';
import { RunStage } from './run-stage.tsx';
import styles from './send-sheet.module.css';
import { useSendWords } from './use-send-words.ts';

export function SendSheet() {
  const { words: all } = useWords();
  const words = useSendWords();
  const sheet = useSend((state) => state.sheet);
  return (
    <Modal
      opened={sheet !== null}
      onClose={closeSendSheet}
      title={sheet?.stage === 'run' ? words.run.title : sheet?.stage === 'past' ? words.past.label : words.title}
      size={sheet?.stage === 'template' ? 560 : 1040}
      closeButtonProps={{ 'aria-label': all.frame.close }}
    >
      {sheet === null ? null : (
        <div className={styles.body}>
          <Stages stage={sheet.stage} />
          <StageBody sheet={sheet} />
        </div>
      )}
    </Modal>
  );
}

function Stages({ stage }: { readonly stage: SendStage['stage'] }) {
  const { view } = useSendWords();
  const hasDraft = useDraft((state) => state.kept !== null);
  if (stage === 'run' || !hasDraft) return null;
  return (
    <SegmentedControl
      className={sheetStyles.parts ?? ''}
      aria-label={view.label}
      value={stage === 'past' ? 'past' : 'choose'}
      data={[
        { value: 'choose', label: view.choose },
        { value: 'past', label: view.past },
      ]}
      onChange={(value) => (value === 'past' ? showPastSendings() : void openSendSheet())}
    />
  );
}

/** What the sheet shows, without the sheet around it. */
function StageBody({ sheet }: { readonly sheet: SendStage }) {
  switch (sheet.stage) {
    case 'choose':
      return <ChooseStage sheet={sheet} />;
    case 'template':
      return <TemplateAlone />;
    case 'past':
      return <PastStage />;
    case 'run':
      return <RunStage runId={sheet.runId} />;
    default:
      return assertNever(sheet);
  }
}

function TemplateAlone() {
  const { template: words } = useSendWords();
  const region = useTemplateRegion();
  return (
    <EmptyState title={words.body}>
      <Button data-autofocus onClick={() => void makeMessage(region)}>
        {words.make}
      </Button>
    </EmptyState>
  );
}
