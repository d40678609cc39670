// Received messages: those that were checked, what is known of one, and one finding.
import { useElementSize } from '@mantine/hooks';
import { useEffect } from 'react';
import { loadMailExamples, useMail } from '../../../state/mail.ts';
import { useRemembered } from '../../../state/remembered.ts';
import { useApp } from '../../../state/app.ts';
import { useWords } from '../../../text/words.tsx';
import { DropVeil } from '../../../ui/drop-veil.tsx';
import { FoldingPane } from '../../../ui/folding-pane.tsx';
import { Splitter } from '../../../ui/splitter.tsx';
import { CheckList } from './check-list.tsx';
import { MailInspector } from './mail-inspector.tsx';
import { MailSubject } from './mail-subject.tsx';
import styles from './received.module.css';
import { useIncomingMail } from './use-incoming-mail.ts';
import { useMessagesWords } from './use-messages-words.ts';

const listPane = { standard: 248, min: 200, max: 420 };
const inspectorPane = { standard: 424, min: 340, max: 760 };
const subjectMin = 420;
/** Below this width of the view the inspector lies over the subject. */
const foldsBelowPx = 1120;
/** Below this one the list stands above. */
const stacksBelowPx = 760;

export function ReceivedMail() {
  const { words } = useWords();
  const { list, empty } = useMessagesWords();
  const { ref, width } = useElementSize();
  const [listWidth, setListWidth] = useRemembered('mail-list-width', listPane.standard);
  const [kept, setInspectorWidth] = useRemembered('mail-inspector-width', inspectorPane.standard);
  const profileId = useApp(({ app }) => app?.settings.profileId);
  const { isOver, drop } = useIncomingMail();
  const isFolded = width > 0 && width < foldsBelowPx;
  const isStacked = width > 0 && width < stacksBelowPx;
  const isExplained = useIsExplained(isFolded);
  const max = isFolded
    ? Math.min(inspectorPane.max, Math.max(inspectorPane.min, width - 40))
    : Math.max(inspectorPane.min, Math.min(inspectorPane.max, width - listWidth - subjectMin));
  const inspectorWidth = Math.min(kept, max);
  const beside = isExplained && !isFolded ? ` 1px ${inspectorWidth}px` : '';
  useEffect(() => {
    if (profileId !== undefined) void loadMailExamples();
  }, [profileId]);
  return (
    <section
      ref={ref}
      className={styles.panes}
      data-stacked={isStacked || undefined}
      aria-label={words.places.messages}
      style={isStacked ? undefined : { gridTemplateColumns: `${listWidth}px 1px minmax(0, 1fr)${beside}` }}
      {...drop}
    >
      <CheckList />
      {isStacked ? null : (
        <Splitter label={list.label} sizes="before" width={listWidth} onResize={setListWidth} {...listPane} />
      )}
      <MailSubject isExplained={isExplained} />
      {isExplained ? (
        <FoldingPane
          label={words.inspector.label}
          isOver={isFolded}
          width={inspectorWidth}
          onResize={setInspectorWidth}
          {...inspectorPane}
          max={max}
        >
          <MailInspector />
        </FoldingPane>
      ) : null}
      <DropVeil isOver={isOver} says={empty.drop} />
    </section>
  );
}

/** A finding is chosen, and who looks has not put it away; where it would lie over the message, only once it is asked for. */
function useIsExplained(isFolded: boolean): boolean {
  return useMail(
    ({ open, tab, findingId, isExplained }) =>
      open !== null && tab === 'findings' && findingId !== null && (isExplained ?? !isFolded),
  );
}
