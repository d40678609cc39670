// The sources of events beside the list: those that the account has and those that were named, how far each is read, and one more by hand.
import { ActionIcon, Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { printFailure } from '../../../../../shared/failure.ts';
import { activeProfile, useApp } from '../../../../state/app.ts';
import { useHeld } from '../../../../state/history-held.ts';
import { closeSources, findSources, joinSources, useHistorySources } from '../../../../state/history-sources.ts';
import { go } from '../../../../state/selection.ts';
import { useWords } from '../../../../text/words.tsx';
import { CloseButton } from './close-button.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { useSourcesWords } from '../use-history-words.ts';
import { AthenaAct } from '../athena/athena-act.tsx';
import { focusTable } from '../list/focus-table.ts';
import { AddSource } from './add-source.tsx';
import { SourceCard } from './source-card.tsx';
import styles from './sources.module.css';

export function SourcesPanel() {
  const words = useSourcesWords();
  const hasAccount = useApp(({ app }) => app !== null && activeProfile(app)?.kind !== 'dns');
  const isFinding = useHistorySources((state) => state.isFinding);
  const isUnasked = useHistorySources(({ found, isFinding: finding, findFailure }) => {
    return hasAccount && found === null && !finding && findFailure === null;
  });
  // Another profile was chosen while the panel stood open.
  useEffect(() => {
    if (isUnasked) void findSources();
  }, [isUnasked]);
  return (
    <section className={styles.panel} aria-label={words.title} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2>{words.title}</h2>
        <span className={styles.grow} />
        {hasAccount ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={words.find}
            title={words.find}
            loading={isFinding}
            onClick={() => void findSources()}
          >
            <IconRefresh size={15} aria-hidden />
          </ActionIcon>
        ) : null}
        <CloseButton label={words.close} onClose={leaveSources} />
      </header>
      <div className={styles.body}>
        {hasAccount ? <AccountSources /> : <EmptyState title={words.none} body={words.noAccount} />}
      </div>
    </section>
  );
}

/** Esc closes, where it means nothing else: not in a field, and not in the sheet over it, whose keys come here as well. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return;
  if (!event.currentTarget.contains(event.target) || event.target.closest('input, select, [role=menu]') !== null)
    return;
  event.preventDefault();
  leaveSources();
}

/** The keys go on in the list. */
function leaveSources(): void {
  closeSources();
  focusTable();
}

function AccountSources() {
  const { say, words: all } = useWords();
  const words = useSourcesWords();
  const found = useHistorySources((state) => state.found);
  const isFinding = useHistorySources((state) => state.isFinding);
  const findFailure = useHistorySources((state) => state.findFailure);
  const held = useHeld((state) => state.held);
  const sources = joinSources(found, held?.sources ?? []);
  return (
    <>
      {findFailure === null ? null : (
        <div className={styles.failed} role="alert">
          <StateGlyph state="high" />
          <div>
            <p>
              <strong>{words.findFailed}</strong> {say(printFailure(findFailure))}
            </p>
            <div className={styles.ways}>
              <Button variant="default" onClick={() => go('profiles')}>
                {all.identities.account.toProfile}
              </Button>
              <Button loading={isFinding} onClick={() => void findSources()}>
                {all.frame.retry}
              </Button>
            </div>
          </div>
        </div>
      )}
      {sources.map((source) => (
        <SourceCard key={source.id} source={source} />
      ))}
      {isFinding && found === null ? <SkeletonRows count={4} label={words.finding} /> : null}
      {sources.length === 0 && !isFinding && findFailure === null ? (
        <EmptyState title={words.none} body={words.noneBody} />
      ) : null}
      <AddFold />
      <AthenaAct sources={sources} />
    </>
  );
}

function AddFold() {
  const words = useSourcesWords();
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <AddSource onClose={() => setOpen(false)} />
  ) : (
    <Button variant="default" className={styles.add ?? ''} onClick={() => setOpen(true)}>
      {words.add}
    </Button>
  );
}
