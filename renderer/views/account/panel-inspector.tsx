// The right pane: the chosen finding of the open panel.
import type { RegionName } from '../../../shared/aws.ts';
import { FindingView } from '../../details/finding-view.tsx';
import { InspectorPane } from '../../details/inspector.tsx';
import { showHealthFinding, useHealthPlace } from '../../state/health-place.ts';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpenPart } from './panel-view.tsx';

export function PanelInspector({ region }: { readonly region: RegionName }) {
  const { words } = useWords();
  const { panel, findingId } = useHealthPlace();
  const part = useOpenPart(region, panel);
  const finding = part?.findings.find(({ id }) => id === findingId);
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

function close(): void {
  showHealthFinding(null);
}
