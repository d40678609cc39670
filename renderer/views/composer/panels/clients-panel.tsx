// What works in which mail client: a verdict for each target, and the features that it comes from, with their places.
import { useEffect, useState } from 'react';
import { printFailure } from '../../../../shared/failure.ts';
import { type ClientVerdict, supportLevels } from '../../../../shared/draft/support.ts';
import { useCheck } from '../../../state/check.ts';
import { loadSupport, refreshSupport, useSupport } from '../../../state/support.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { BarButton } from '../bar-button.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import { levelGlyph, usesOf } from './client-levels.ts';
import styles from './clients-panel.module.css';
import { FeatureList } from './feature-list.tsx';

export function ClientsPanel() {
  const { clients } = useComposerWords();
  const report = useCheck((state) => state.report);
  const [chosen, setChosen] = useState<string | null>(null);
  if (report === null) return <SkeletonRows count={5} label={clients.checking} />;
  const { support } = report;
  if (support === null) return <EmptyState title={clients.noHtml} body={clients.noHtmlBody} />;
  const verdicts = support.verdicts.toSorted((a, b) => supportLevels.indexOf(a.level) - supportLevels.indexOf(b.level));
  const client = verdicts.some(({ id }) => id === chosen) ? chosen : null;
  return (
    <>
      <DataAge updatedOn={support.updatedOn} />
      <div className={styles.split}>
        <div className={styles.verdicts} role="group" aria-label={clients.label}>
          {verdicts.map((verdict) => (
            <Verdict
              key={verdict.id}
              verdict={verdict}
              isChosen={verdict.id === client}
              onChoose={() => setChosen(verdict.id === client ? null : verdict.id)}
            />
          ))}
        </div>
        <FeatureList
          uses={usesOf(support.uses, client)}
          client={client}
          names={new Map(verdicts.map(({ id, name }) => [id, name]))}
          featuresUsed={support.featuresUsed}
        />
      </div>
    </>
  );
}

type VerdictProps = { readonly verdict: ClientVerdict; readonly isChosen: boolean; readonly onChoose: () => void };

export function Verdict({ verdict, isChosen, onChoose }: VerdictProps) {
  const { clients } = useComposerWords();
  const { name, level, breaks, degrades, unknown } = verdict;
  return (
    <button type="button" className={styles.verdict} aria-pressed={isChosen} onClick={onChoose}>
      <StateGlyph state={levelGlyph[level]} />
      <span className={styles.client}>{name}</span>
      <span className={styles.level}>{clients.level[level]}</span>
      <span className={styles.counts}>{clients.counts({ breaks, degrades, unknown })}</span>
    </button>
  );
}

function DataAge({ updatedOn }: { readonly updatedOn: string }) {
  const { say } = useWords();
  const { clients } = useComposerWords();
  const facts = useSupport((state) => state.facts);
  const isRefreshing = useSupport((state) => state.isRefreshing);
  const failure = useSupport((state) => state.failure);
  useEffect(() => void loadSupport(), []);
  return (
    <div className={styles.head}>
      <span className={styles.grow}>
        {clients.data(facts?.updatedOn ?? updatedOn, facts?.features ?? null)}
        {failure === null ? null : (
          <span className={styles.trouble} role="alert">
            <StateGlyph state="unknown" /> {say(printFailure(failure))}
          </span>
        )}
      </span>
      <BarButton disabled={isRefreshing} onClick={() => void refreshSupport('web')}>
        {isRefreshing ? clients.refreshing : clients.refresh}
      </BarButton>
      <BarButton disabled={isRefreshing} onClick={() => void refreshSupport('file')}>
        {clients.fromFile}
      </BarButton>
    </div>
  );
}
