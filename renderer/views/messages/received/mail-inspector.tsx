// The right pane: the chosen finding of the open message.
import { FindingView } from '../../../details/finding-view.tsx';
import { InspectorPane } from '../../../details/inspector.tsx';
import { explainMail, useMail } from '../../../state/mail.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';

const close = (): void => explainMail(false);

export function MailInspector() {
  const { words } = useWords();
  const finding = useMail(({ checks, open, findingId }) =>
    checks.find(({ id }) => id === open)?.report.findings.find(({ id }) => id === findingId),
  );
  return (
    <InspectorPane label={words.inspector.label} onClose={close}>
      {finding === undefined ? (
        <EmptyState title={words.inspector.nothing} body={words.inspector.nothingBody} />
      ) : (
        <FindingView key={finding.id} finding={finding} onClose={close} />
      )}
    </InspectorPane>
  );
}
