// The list of profiles, and what makes new ones: by hand, or from a file.
import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { Profile } from '../../../shared/profile.ts';
import type { Words } from '../../text/en.ts';
import { useWords } from '../../text/words.tsx';
import { moveInList } from '../../ui/move-in-list.ts';
import type { NewKind } from './new-profile.ts';
import styles from './profiles.module.css';
import { TravelButtons } from './travel-buttons.tsx';

type Props = {
  readonly profiles: readonly Profile[];
  readonly draft: Profile | null;
  readonly activeId: string | null;
  readonly shownId: string | null;
  readonly onChoose: (id: string) => void;
  readonly onAdd: (kind: NewKind) => void;
};

const kinds: readonly NewKind[] = ['aws', 'dns'];

export function ProfileList({ profiles, draft, activeId, shownId, onChoose, onAdd }: Props) {
  const { words } = useWords();
  return (
    <section className={styles.side} aria-label={words.profiles.list}>
      <div className={styles.list} onKeyDown={moveAmongRows}>
        {profiles.map((profile) => (
          <Row
            key={profile.id}
            profile={profile}
            chosen={profile.id === shownId}
            note={profile.id === activeId ? words.profiles.inUse : ''}
            onChoose={() => onChoose(profile.id)}
          />
        ))}
        {draft === null ? null : <Row profile={draft} chosen note={words.profiles.unsaved} />}
      </div>
      <Menu position="top-start" width="target">
        <Menu.Target>
          <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} disabled={draft !== null}>
            {words.profiles.add}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kinds.map((kind) => (
            <Menu.Item key={kind} onClick={() => onAdd(kind)}>
              {words.profiles.kind[kind]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <TravelButtons />
    </section>
  );
}

/** The row that the arrow keys lead to is chosen at once. */
function moveAmongRows(event: KeyboardEvent<HTMLDivElement>): void {
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const index = rows.findIndex((row) => row === document.activeElement);
  const target = moveInList({ key: event.key, index, count: rows.length, pageSize: 10 });
  const row = target === null ? undefined : rows[target];
  if (row === undefined) return;
  event.preventDefault();
  row.focus();
  row.click();
}

/** What tells this profile from others of its kind. */
function lineOf(profile: Profile, words: Words): string {
  const { kind, resolver } = profile;
  if (kind === 'demo') return words.profiles.kind.demo;
  if (kind === 'aws') return profile.regions.length === 0 ? words.profiles.kind.aws : profile.regions.join(', ');
  if (resolver.kind === 'servers') return resolver.servers.join(', ');
  return resolver.kind === 'https' ? resolver.url : words.profiles.resolvers.system;
}

type RowProps = {
  readonly profile: Profile;
  readonly chosen: boolean;
  readonly note: string;
  readonly onChoose?: () => void;
};

function Row({ profile, chosen, note, onChoose }: RowProps) {
  const { words } = useWords();
  const line = lineOf(profile, words);
  return (
    <button type="button" className={styles.row} aria-current={chosen ? 'true' : undefined} onClick={onChoose}>
      <span className={styles.name}>{profile.name}</span>
      <span className={styles.kind} title={line}>
        {line}
      </span>
      <span className={styles.note}>{note}</span>
    </button>
  );
}
