// The records that the identity wants: which are there, every form to copy them in, and the watch until they are.
import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import type { IdentityReport } from '../../../shared/account-report.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { printFailure } from '../../../shared/failure.ts';
import type { WantedRecord } from '../../../shared/publish.ts';
import { activeProfile, copyText, useApp } from '../../state/app.ts';
import { openIdentity, useIdentity } from '../../state/identity.ts';
import { publishInDemo, stateIn, useWatch, watchOf } from '../../state/watch.ts';
import { useWords } from '../../text/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MonoText } from '../../ui/mono-text.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { StateGlyph, type GlyphState } from '../../ui/state-glyph.tsx';
import { Tip } from '../../ui/tip.tsx';
import pageStyles from './identity-page.module.css';
import { RecordForms } from './record-forms.tsx';
import styles from './records-panel.module.css';
import { WatchPanel } from './watch-panel.tsx';

type Props = { readonly report: IdentityReport };

export function RecordsPanel({ report }: Props) {
  const { words } = useWords();
  const { records } = words.identities;
  const watch = useWatch((state) => watchOf(state.watches, report.identity));
  if (report.records.length === 0) return <EmptyState title={records.none} />;
  return (
    <div className={pageStyles.stack}>
      {watch === null ? null : <WatchPanel watch={watch} />}
      <section>
        <div className={styles.sectionHead}>
          <h2 className={pageStyles.sectionTitle}>{records.wanted}</h2>
          {report.records.every((wanted) => stateIn(watch, wanted) === 'right') ? null : (
            <DemoPublish report={report} />
          )}
        </div>
        <div className={styles.records}>
          {report.records.map((wanted) => (
            <Wanted
              key={`${wanted.record.name} ${wanted.record.type}`}
              wanted={{ ...wanted, state: stateIn(watch, wanted) }}
            />
          ))}
        </div>
      </section>
      <Forms report={report} />
    </div>
  );
}

function DemoPublish({ report }: Props) {
  const { words } = useWords();
  const { records } = words.identities;
  const demo = useApp(({ app }) => app !== null && activeProfile(app)?.kind === 'demo');
  if (!demo) return null;
  const { name, region } = report.identity;
  return (
    <Tip label={records.publishTip}>
      <Button leftSection={<IconUpload size={15} aria-hidden />} onClick={() => void publishInDemo({ name, region })}>
        {records.publish}
      </Button>
    </Tip>
  );
}

const glyphs: { readonly [S in WantedRecord['state']]: GlyphState } = {
  right: 'pass',
  partly: 'medium',
  missing: 'high',
  unknown: 'unknown',
};

function Wanted({ wanted }: { readonly wanted: WantedRecord }) {
  const { words, say } = useWords();
  const { records } = words.identities;
  const { record, purpose, state, required, keeps } = wanted;
  const copy = (text: string) => void copyText(text);
  const glyph = state === 'missing' && !required ? 'low' : glyphs[state];
  return (
    <div className={styles.record}>
      <div className={styles.state}>
        <span className={styles.said}>
          <StateGlyph state={glyph} />
          {records.state[state]}
        </span>
        <span className={styles.purpose}>{say(purpose)}</span>
      </div>
      <div className={styles.value} data-copy={record.value} data-copy-name={`${record.name} ${record.type}`}>
        <div className={styles.line}>
          <span className={styles.type}>{record.type}</span>
          <MonoText text={record.name} />
          <CopyButton
            text={record.name}
            label={words.details.copyName}
            copiedLabel={words.details.copied}
            onCopy={copy}
            iconOnly
          />
        </div>
        <div className={styles.line}>
          <span />
          <MonoText text={record.value} quiet />
          <CopyButton
            text={record.value}
            label={words.details.copyValue}
            copiedLabel={words.details.copied}
            onCopy={copy}
            iconOnly
          />
        </div>
        {keeps.length === 0 ? null : <p className={styles.keeps}>{records.otherValues(keeps.length)}</p>}
      </div>
    </div>
  );
}

function Forms({ report }: Props) {
  const { words, say } = useWords();
  const card = useIdentity((state) => state.card);
  const { records } = words.identities;
  switch (card.state) {
    case 'none':
    case 'loading':
      return <SkeletonRows count={6} label={records.formats} />;
    case 'failed':
      return (
        <EmptyState title={records.failed} body={say(printFailure(card.failure))} alert>
          <Button variant="default" onClick={() => void openIdentity(report.identity)}>
            {words.frame.retry}
          </Button>
        </EmptyState>
      );
    case 'ready':
      return <RecordForms card={card.value} />;
    default:
      return assertNever(card);
  }
}
