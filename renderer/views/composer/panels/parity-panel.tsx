// SES's own rendering of the stored template beside ours: the same, where they part, or why SES refuses.
import { Button } from '@mantine/core';
import { printFailure } from '../../../../shared/failure.ts';
import type { Parity, ParityPart } from '../../../../shared/draft/rendering.ts';
import { isChanged } from '../../../state/draft-home.ts';
import { useDraft } from '../../../state/draft.ts';
import { compareWithSes, useParity } from '../../../state/parity.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import { BarButton } from '../bar-button.tsx';
import { PartDiff } from '../part-diff.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './history-panel.module.css';

export function ParityPanel() {
  const { say, words } = useWords();
  const { parity: said } = useComposerWords();
  const isStored = useDraft((state) => state.kept?.home.kind === 'template');
  const draftId = useDraft((state) => state.kept?.id);
  const { parity, comparing, failure, draftId: of } = useParity();
  const isMine = of === draftId;
  const act = (label: string) => <Button onClick={() => void compareWithSes()}>{label}</Button>;
  if (!isStored) return <EmptyState title={said.notStored} body={said.notStoredBody} />;
  if (isMine && comparing) return <SkeletonRows count={4} label={said.comparing} />;
  if (isMine && failure !== null)
    return (
      <EmptyState title={said.failed} body={say(printFailure(failure))} alert>
        {act(words.frame.retry)}
      </EmptyState>
    );
  if (!isMine || parity === null)
    return (
      <EmptyState title={said.title} body={said.body}>
        {act(said.compare)}
      </EmptyState>
    );
  return <Compared parity={parity} />;
}

export function Compared({ parity }: { readonly parity: Parity }) {
  const { language } = useWords();
  const { parity: said } = useComposerWords();
  const changed = useDraft(({ kept, source }) => kept !== null && source !== null && isChanged(kept, source));
  return (
    <>
      <div className={styles.head}>
        <span>
          <TimeAgo atMs={parity.atMs} language={language} inWords={said.compared} />
          {changed ? <span className={styles.quiet}> {said.ofStored}</span> : null}
        </span>
        <span className={styles.grow} />
        <BarButton onClick={() => void compareWithSes()}>{said.again}</BarButton>
      </div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={said.title}>
        {parity.refused === null ? null : <Refused parity={parity} />}
        {parity.parts.map((part) => (
          <ComparedPart key={part.part} part={part} />
        ))}
      </div>
    </>
  );
}

function Refused({ parity: { refused, oursMissing } }: { readonly parity: Parity }) {
  const { parity: said } = useComposerWords();
  return (
    <div className={styles.refused} role="status">
      <p>
        <StateGlyph state="high" />
        <span>
          {said.refused} <code translate="no">{refused}</code>
        </span>
      </p>
      <p>
        <StateGlyph state={oursMissing.length === 0 ? 'medium' : 'pass'} />
        <span>{oursMissing.length === 0 ? said.oursRenders : said.oursMissing(oursMissing)}</span>
      </p>
    </div>
  );
}

function ComparedPart({ part: { part, same, ours, ses, differences } }: { readonly part: ParityPart }) {
  const { say } = useWords();
  const { parity: said, part: names } = useComposerWords();
  return (
    <section className={styles.part} aria-label={names[part]}>
      <div className={styles.partHead}>
        <StateGlyph state={same ? 'pass' : 'medium'} />
        <b>{names[part]}</b>
        <span>{same ? said.same : said.differences(differences.length)}</span>
      </div>
      {same ? null : (
        <>
          <ul className={styles.differences}>
            {differences.map(({ byteOffset, says }) => (
              <li key={byteOffset}>
                {say(says)} <span className={styles.quiet}>{said.atByte(byteOffset)}</span>
              </li>
            ))}
          </ul>
          <div className={styles.diff}>
            <PartDiff part={part} before={ours} after={ses} labels={{ before: said.ours, after: said.ses }} />
          </div>
        </>
      )}
    </section>
  );
}
