// The right pane: the chosen finding, or what one server answered about one token.
import type { IdentityReport } from '../../../shared/account-report.ts';
import { FindingView } from '../../details/finding-view.tsx';
import { InspectorPane } from '../../details/inspector.tsx';
import { TokenAnswer } from '../../details/token-answer.tsx';
import { showInInspector, useIdentities } from '../../state/identities.ts';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

export function IdentityInspector({ report }: { readonly report: IdentityReport }) {
  const { words } = useWords();
  return (
    <InspectorPane label={words.inspector.label} onClose={close}>
      <Shown report={report} />
    </InspectorPane>
  );
}

function Shown({ report }: { readonly report: IdentityReport }) {
  const { words } = useWords();
  const shown = useIdentities((state) => state.shown);
  const finding = shown?.kind === 'finding' ? report.findings.find(({ id }) => id === shown.findingId) : undefined;
  if (finding !== undefined) return <FindingView key={finding.id} finding={finding} onClose={close} />;
  if (shown?.kind === 'cell' && report.matrix !== null)
    return <TokenAnswer key={`${shown.row} ${shown.column}`} matrix={report.matrix} cell={shown} onClose={close} />;
  return <EmptyState title={words.inspector.nothing} body={words.inspector.nothingBody} />;
}

function close(): void {
  showInInspector(null);
}
