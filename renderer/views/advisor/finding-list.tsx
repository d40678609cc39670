// The findings as rows under their severity; the arrow keys walk them all.
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Finding } from '../../../shared/finding.ts';
import { granted, selectFinding, useSelection, wishFor } from '../../state/selection.ts';
import type { Words } from '../../text/en.ts';
import { useWords } from '../../text/words.tsx';
import { moveInList } from '../../ui/move-in-list.ts';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import { flatten, type Group, type GroupKey } from './choose-findings.ts';
import styles from './findings.module.css';
import { useInspectorOpen } from './panes.ts';

export function FindingList({ groups }: { readonly groups: readonly Group[] }) {
  const { words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const chosen = useSelection((state) => state.findingId);
  const open = useInspectorOpen();
  const rows = flatten(groups);
  const index = rows.findIndex(({ id }) => id === chosen);
  useWishForFocus(box);
  useEffect(() => {
    if (chosen !== null) document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = moveInList({ key: event.key, index, count: rows.length, pageSize: 10 });
    if (target !== null) selectFinding(rows[target]?.id ?? null);
    else if (event.key === 'Enter') wishFor('inspector');
    else if (event.key === ' ') useSelection.setState({ inspector: !open });
    else if (event.key === 'Escape' && open) useSelection.setState({ inspector: false });
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={words.findings.label}
      aria-activedescendant={index < 0 || chosen === null ? undefined : optionId(chosen)}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <FindingGroup key={`${group.key} ${group.reason?.en ?? ''}`} group={group} chosen={chosen} />
      ))}
    </div>
  );
}

type FindingGroupProps = { readonly group: Group; readonly chosen: string | null };

function FindingGroup({ group: { key, reason, findings }, chosen }: FindingGroupProps) {
  const { words, say } = useWords();
  const name = groupName(key, words);
  return (
    <div role="group" aria-label={name}>
      <div className={styles.group} role="presentation">
        {name}
        <span>{findings.length}</span>
        {reason === null ? null : <p className={styles.reason}>{say(reason)}</p>}
      </div>
      {findings.map((finding) => (
        <Row key={finding.id} finding={finding} group={key} chosen={finding.id === chosen} />
      ))}
    </div>
  );
}

const optionId = (findingId: string) => `finding-${findingId}`;

function groupName(key: GroupKey, words: Words): string {
  if (key === 'unknown') return words.findings.groupUnknown;
  if (key === 'error') return words.findings.groupError;
  return key === 'pass' || key === 'not-applicable' ? words.verdict[key] : words.severity[key];
}

function useWishForFocus(box: React.RefObject<HTMLDivElement | null>): void {
  const wish = useSelection((state) => state.wish);
  useEffect(() => {
    if (wish?.what !== 'findings') return;
    granted();
    box.current?.focus();
  }, [wish, box]);
}

type RowProps = { readonly finding: Finding; readonly group: GroupKey; readonly chosen: boolean };

function Row({ finding, group, chosen }: RowProps) {
  const { words, say } = useWords();
  return (
    <div
      id={optionId(finding.id)}
      role="option"
      aria-selected={chosen}
      data-active={chosen || undefined}
      className={styles.finding}
      onClick={() => useSelection.setState({ findingId: finding.id, inspector: true })}
    >
      <StateGlyph state={group} />
      <span className={styles.topic}>{words.topic[finding.topic]}</span>
      <span className={styles.title} title={say(finding.title)}>
        {say(finding.title)}
      </span>
      <span className={styles.says}>{finding.says === null || group === 'unknown' ? '' : say(finding.says)}</span>
    </div>
  );
}
