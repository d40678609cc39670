// The exact calls of a plan on their sheet, and how far they are.
import { SuppressionCall } from '../../../details/suppression-call.tsx';
import { activeProfile, useApp } from '../../../state/app.ts';
import { isReadOnly } from '../../../state/changes.ts';
import { go } from '../../../state/selection.ts';
import {
  closeSuppressionSheet,
  sendChanges,
  useSuppressionChanges,
  type SuppressionSheet,
} from '../../../state/suppression-changes.ts';
import { stopSuppression } from '../../../state/suppression.ts';

type CallsStage = Extract<SuppressionSheet, { readonly stage: 'calls' }>;

export function CallSheet({ sheet }: { readonly sheet: CallsStage }) {
  const { plan, preview, failure, isSending, runId } = sheet;
  const readOnly = useApp(({ app }) => app !== null && isReadOnly(activeProfile(app)));
  const run = useSuppressionChanges(({ runs }) => (runId === null ? undefined : runs[runId]));
  return (
    <SuppressionCall
      preview={preview}
      failure={failure}
      isSending={isSending}
      isReadOnly={readOnly}
      total={plan.changes.length}
      isRunning={runId !== null}
      run={run ?? null}
      onApply={(typed) => void sendChanges(typed)}
      onStop={(id) => void stopSuppression(id)}
      onProfile={() => {
        closeSuppressionSheet();
        go('profiles');
      }}
      onClose={closeSuppressionSheet}
    />
  );
}
