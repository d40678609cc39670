// Findings as rows under their severity; the arrow keys walk them all.
import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import type { Finding } from '../../shared/finding.ts';
import type { Words } from '../text/en.ts';
import { useWords } from '../text/words.tsx';
import { moveInList } from '../ui/move-in-list.ts';
import { StateGlyph } from '../ui/state-glyph.tsx';
import styles from './finding-list.module.css';
import { flatten, type Group, type GroupKey } from './group-findings.ts';

type Props = {
  readonly groups: readonly Group[];
  /** The id of the chosen finding. */
  readonly chosen: string | null;
  /** `by` tells a click, which also opens, from the arrow keys, which pass by. */
  readonly onChoose: (findingId: string, by: 'click' | 'key') => void;
  /** Any other key; answers true where it did something. */
  readonly onKey: (key: string) => boolean;
  readonly box?: RefObject<HTMLDivElement | null>;
};

export function FindingList({ groups, chosen, onChoose, onKey, box }: Props) {
  const { words } = useWords();
  const rows = flatten(groups);
  const index = rows.findIndex(({ id }) => id === chosen);
  useEffect(() => {
    if (chosen !== null) document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = moveInList({ key: event.key, index, count: rows.length, pageSize: 10 });
    const row = target === null ? undefined : rows[target];
    if (row !== undefined) onChoose(row.id, 'key');
    else if (!onKey(event.key)) return;
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className={styles.list}
      data-wide={rows.some(({ topic }) => /^(ses|account)-/.test(topic)) || undefined}
      role="listbox"
      tabIndex={0}
      aria-label={words.findings.label}
      aria-activedescendant={index < 0 || chosen === null ? undefined : optionId(chosen)}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <FindingGroup
          key={`${group.key} ${group.reason?.en ?? ''}`}
          group={group}
          chosen={chosen}
          onClick={(findingId) => onChoose(findingId, 'click')}
        />
      ))}
    </div>
  );
}

type FindingGroupProps = {
  readonly group: Group;
  readonly chosen: string | null;
  readonly onClick: (findingId: string) => void;
};

function FindingGroup({ group: { key, reason, findings }, chosen, onClick }: FindingGroupProps) {
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
        <Row
          key={finding.id}
          finding={finding}
          group={key}
          chosen={finding.id === chosen}
          onClick={() => onClick(finding.id)}
        />
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

type RowProps = {
  readonly finding: Finding;
  readonly group: GroupKey;
  readonly chosen: boolean;
  readonly onClick: () => void;
};

function Row({ finding, group, chosen, onClick }: RowProps) {
  const { words, say } = useWords();
  const says = finding.says === null || group === 'unknown' ? '' : say(finding.says);
  return (
    <div
      id={optionId(finding.id)}
      role="option"
      aria-selected={chosen}
      data-active={chosen || undefined}
      className={styles.finding}
      onClick={onClick}
    >
      <StateGlyph state={group} />
      <span className={styles.topic}>{words.topic[finding.topic]}</span>
      <span className={styles.title} title={say(finding.title)}>
        {say(finding.title)}
      </span>
      <span className={styles.says} title={says}>
        {says}
      </span>
    </div>
  );
}
