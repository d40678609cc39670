// The sheet that takes an address off the suppression list: the exact call, its typed confirmation, and how it ended.
import { Modal } from '@mantine/core';
import { SuppressionCall } from '../../../../details/suppression-call.tsx';
import { activeProfile, useApp } from '../../../../state/app.ts';
import { isReadOnly } from '../../../../state/changes.ts';
import { go } from '../../../../state/selection.ts';
import { closeSuppressionSheet, sendChanges, useSuppressionChanges } from '../../../../state/suppression-changes.ts';
import { stopSuppression } from '../../../../state/suppression.ts';
import { useWords } from '../../../../text/words.tsx';
import { usePagesWords } from './use-subject-words.ts';

export function RemovalSheet() {
  const { words } = useWords();
  const { recipient } = usePagesWords();
  const sheet = useSuppressionChanges((state) => (state.sheet?.stage === 'calls' ? state.sheet : null));
  const runs = useSuppressionChanges((state) => state.runs);
  const readOnly = useApp(({ app }) => app !== null && isReadOnly(activeProfile(app)));
  return (
    <Modal
      opened={sheet !== null}
      onClose={closeSuppressionSheet}
      title={recipient.removeTitle}
      size={640}
      closeButtonProps={{ 'aria-label': words.frame.close }}
    >
      {sheet === null ? null : (
        <SuppressionCall
          preview={sheet.preview}
          failure={sheet.failure}
          isSending={sheet.isSending}
          isReadOnly={readOnly}
          total={sheet.plan.changes.length}
          isRunning={sheet.runId !== null}
          run={sheet.runId === null ? null : (runs[sheet.runId] ?? null)}
          onApply={(typed) => void sendChanges(typed)}
          onStop={(runId) => void stopSuppression(runId)}
          onProfile={() => {
            closeSuppressionSheet();
            go('profiles');
          }}
          onClose={closeSuppressionSheet}
        />
      )}
    </Modal>
  );
}
