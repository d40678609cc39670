// One identity: its verdict first, then its parts in tabs, with the proof of what is chosen at the side.
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { Button } from '@mantine/core';
import { printFailure } from '../../../shared/failure.ts';
import type { IdentityReport } from '../../../shared/account-report.ts';
import type { IdentityRef } from '../../../shared/ses.ts';
import { readAccount, useAccount } from '../../state/account.ts';
import { identityKey } from '../../state/identity-key.ts';
import { enterIdentity, leaveIdentity, showInInspector, useIdentities } from '../../state/identities.ts';
import { useIdentity } from '../../state/identity.ts';
import { useRemembered } from '../../state/remembered.ts';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { FoldingPane } from '../../ui/folding-pane.tsx';
import { IdentityHead } from './identity-head.tsx';
import { IdentityInspector } from './identity-inspector.tsx';
import styles from './identity-page.module.css';
import { IdentityTabs } from './identity-tabs.tsx';

type Props = { readonly identity: IdentityRef };

const doubleClickMs = 700;

export function IdentityPage({ identity }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const openedAtMs = useRef(0);
  const report = useIdentity((state) => state.report);
  // The row that led here is gone: the keys go on in the page.
  useEffect(() => {
    openedAtMs.current = performance.now();
    if (document.activeElement === document.body) box.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // React lets the keys of a sheet pass here, too, though it stands elsewhere in the document.
    const inPage = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || event.defaultPrevented || !inPage) return;
    event.preventDefault();
    if (useIdentities.getState().shown === null) leaveIdentity();
    else showInInspector(null);
  };
  // The second press of a double click on the row would select the whole page.
  const onMouseDown = (event: MouseEvent) => {
    if (event.detail > 1 && event.timeStamp - openedAtMs.current < doubleClickMs) event.preventDefault();
  };
  return (
    <div ref={box} className={styles.page} tabIndex={-1} onKeyDown={onKeyDown} onMouseDown={onMouseDown}>
      {report.state === 'ready' ? (
        <Ready key={identityKey(identity)} report={report.value} />
      ) : (
        <NotReady identity={identity} />
      )}
    </div>
  );
}

const inspectorPane = { standard: 400, min: 320, max: 720 };
const mainMin = 560;
/** Below this width of the view the inspector lies over the page. */
const foldsBelowPx = 1000;

function Ready({ report }: { readonly report: IdentityReport }) {
  const { words } = useWords();
  const { ref, width } = useElementSize();
  const [kept, setKept] = useRemembered('identity-inspector-width', inspectorPane.standard);
  const open = useIdentities((state) => state.shown !== null);
  const folded = width > 0 && width < foldsBelowPx;
  const max = Math.max(inspectorPane.min, Math.min(inspectorPane.max, width - (folded ? 120 : mainMin)));
  const shownWidth = Math.min(kept, max);
  const columns = `minmax(0, 1fr)${open && !folded ? ` 1px ${shownWidth}px` : ''}`;
  return (
    <div ref={ref} className={styles.panes} style={{ gridTemplateColumns: columns }}>
      <div className={styles.main}>
        <IdentityHead row={report.row} report={report} />
        <IdentityTabs report={report} />
      </div>
      {open ? (
        <FoldingPane
          label={words.inspector.label}
          isOver={folded}
          width={shownWidth}
          onResize={setKept}
          {...inspectorPane}
          max={max}
        >
          <IdentityInspector report={report} />
        </FoldingPane>
      ) : null}
    </div>
  );
}

/** The table knows it, but its details were never read, or cannot be opened. */
function NotReady({ identity }: Props) {
  const { words, say } = useWords();
  const { page } = words.identities;
  const row = useAccount((state) => state.rows[identityKey(identity)]);
  const report = useIdentity((state) => state.report);
  const reading = useAccount((state) => state.reading !== null);
  const failure =
    row?.failure ?? (report.state === 'failed' && report.failure.kind !== 'not-found' ? report.failure : null);
  return (
    <>
      {row === undefined ? null : <IdentityHead row={row} report={null} />}
      {report.state === 'loading' || reading ? (
        <>
          <p className={styles.quiet}>{page.unreadBody}</p>
          <SkeletonRows count={10} label={page.unread} />
        </>
      ) : (
        <EmptyState title={page.unread} {...(failure === null ? {} : { body: say(printFailure(failure)) })} alert>
          <Button variant="default" onClick={() => enterIdentity(identity)}>
            {words.frame.retry}
          </Button>
          <Button onClick={() => void readAccount([identity])}>{page.readNow}</Button>
        </EmptyState>
      )}
    </>
  );
}
