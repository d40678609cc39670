// The versions of the open draft: what each was, what differs from now, and the way back.
import { Button, SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DraftVersion } from '../../../../shared/draft/kept.ts';
import { draftParts, type DraftPart, type DraftSource } from '../../../../shared/draft/source.ts';
import { printFailure } from '../../../../shared/failure.ts';
import type { KeptMessage, MessageForm } from '../../../../shared/message/form.ts';
import { useDraft } from '../../../state/draft.ts';
import { chooseVersion, loadVersions, restoreVersion, useVersions } from '../../../state/versions.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { moveInList } from '../../../ui/move-in-list.ts';
import { printMoment } from '../../../ui/print-age.ts';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import { BarButton } from '../bar-button.tsx';
import { PartDiff } from '../part-diff.tsx';
import { useMessageWords } from '../message/use-message-words.ts';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './history-panel.module.css';
import { printKb } from './sizes.tsx';

export function HistoryPanel() {
  const { say, words } = useWords();
  const { history } = useComposerWords();
  const draftId = useDraft((state) => state.kept?.id);
  const savedAtMs = useDraft((state) => state.savedAtMs);
  const { versions, failure } = useVersions();
  useEffect(() => void loadVersions(), [draftId, savedAtMs]);
  if (versions === null && failure === null) return <SkeletonRows count={5} label={history.loading} />;
  if (versions === null)
    return (
      <EmptyState title={history.failed} body={failure === null ? '' : say(printFailure(failure))} alert>
        <Button onClick={() => void loadVersions()}>{words.frame.retry}</Button>
      </EmptyState>
    );
  if (versions.length === 0) return <EmptyState title={history.none} body={history.noneBody} />;
  return (
    <div className={styles.split}>
      <VersionList versions={versions} />
      <Chosen />
    </div>
  );
}

function VersionList({ versions }: { readonly versions: readonly DraftVersion[] }) {
  const { language } = useWords();
  const { history } = useComposerWords();
  const chosen = useVersions((state) => state.chosen);
  const index = versions.findIndex(({ id }) => id === chosen);
  return (
    <div
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={history.label}
      aria-activedescendant={index < 0 ? undefined : `version-${index}`}
      onKeyDown={(event) => {
        const target = moveInList({ key: event.key, index, count: versions.length, pageSize: 8 });
        const next = target === null ? undefined : versions[target];
        if (next === undefined) return;
        event.preventDefault();
        void chooseVersion(next.id);
      }}
    >
      {versions.map(({ id, atMs, reason, bytes }, at) => (
        <div
          key={id}
          id={`version-${at}`}
          role="option"
          aria-selected={id === chosen}
          className={styles.version}
          title={printMoment(atMs, language)}
          onClick={() => void chooseVersion(id)}
        >
          <span className={styles.reason}>{history.reason[reason]}</span>
          <span className={styles.quiet}>{history.kb(printKb(bytes))}</span>
          <TimeAgo atMs={atMs} language={language} />
        </div>
      ))}
    </div>
  );
}

function Chosen() {
  const { say, words } = useWords();
  const { history } = useComposerWords();
  const { chosen, source: then, message, failure } = useVersions();
  const now = useDraft((state) => state.source);
  if (chosen === null) return <EmptyState title={history.choose} body={history.chooseBody} />;
  if (then !== null && now !== null) return <Compared key={chosen} then={then} now={now} message={message} />;
  if (failure === null) return <SkeletonRows count={5} label={history.loading} />;
  return (
    <EmptyState title={history.failed} body={say(printFailure(failure))} alert>
      <Button onClick={() => void chooseVersion(chosen)}>{words.frame.retry}</Button>
    </EmptyState>
  );
}

type ComparedProps = {
  readonly then: DraftSource;
  readonly now: DraftSource;
  /** Of the version. */
  readonly message: KeptMessage | null;
};

function Compared({ then, now, message }: ComparedProps) {
  const { history, part: names } = useComposerWords();
  const ofMessage = useMessageChanges(message);
  const open = useDraft((state) => state.part);
  const [picked, setPicked] = useState<DraftPart | null>(null);
  const differing = changedParts(then, now);
  const shown = [picked, open].find((part) => part !== null && differing.includes(part)) ?? differing[0];
  return (
    <div className={styles.chosen}>
      <div className={styles.head}>
        {shown === undefined ? (
          <span>{ofMessage ?? history.same}</span>
        ) : (
          <SegmentedControl
            size="xs"
            aria-label={history.parts}
            value={shown}
            data={differing.map((part) => ({ value: part, label: names[part] }))}
            onChange={setPicked}
          />
        )}
        <span className={styles.grow} />
        {shown === undefined || ofMessage === null ? null : <span className={styles.quiet}>{ofMessage}</span>}
        <BarButton disabled={shown === undefined && ofMessage === null} onClick={() => void restoreVersion()}>
          {history.restore}
        </BarButton>
      </div>
      {shown === undefined ? null : (
        <PartDiff
          part={shown}
          before={then[shown]}
          after={now[shown]}
          labels={{ before: history.before, after: history.now }}
        />
      )}
    </div>
  );
}

/** What else than the texts differs; null: nothing. */
function useMessageChanges(then: KeptMessage | null): string | null {
  const { history, field } = useMessageWords();
  const form = useDraft((state) => state.form);
  const raw = useDraft((state) => state.kept?.message?.raw?.blob ?? null);
  if (then === null && form === null) return null;
  if (then === null || form === null) return then === null ? history.wasTemplate : history.wasMessage;
  const fields = changedFields(then.form, form);
  if (fields.length > 0) return history.fields(fields.map((name) => field[name]));
  return (then.raw?.blob ?? null) === raw ? null : history.raw;
}

export function changedFields(before: MessageForm, after: MessageForm): readonly (keyof MessageForm)[] {
  const names = Object.keys(after) as (keyof MessageForm)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** A part that is not there differs from one that is empty. */
export function changedParts(before: DraftSource, after: DraftSource): readonly DraftPart[] {
  return draftParts.filter((part) => before[part] !== after[part]);
}
