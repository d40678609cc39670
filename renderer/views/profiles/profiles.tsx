// The profiles: which worlds one can look at, and through which resolver.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Profile } from '../../../shared/profile.ts';
import { activeProfile, useApp } from '../../state/app.ts';
import type { Words } from '../../text/en.ts';
import { useWords } from '../../text/words.tsx';
import { newProfile } from './new-profile.ts';
import { ProfileForm } from './profile-form.tsx';
import styles from './profiles.module.css';

export function Profiles() {
  const { words } = useWords();
  const app = useApp((state) => state.app);
  const [draft, setDraft] = useState<Profile | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  if (app === null) return null;
  const activeId = activeProfile(app)?.id ?? null;
  const shownId = chosenId ?? activeId;
  const shown = draft ?? app.profiles.find(({ id }) => id === shownId) ?? app.profiles[0];
  const choose = (id: string | null) => {
    setDraft(null);
    setChosenId(id);
  };
  return (
    <div className={styles.page}>
      <Side
        profiles={app.profiles}
        draft={draft}
        activeId={activeId}
        shownId={shown?.id ?? null}
        onChoose={choose}
        onAdd={() => setDraft(newProfile(words.profiles.newName, app.profiles))}
      />
      <div className={styles.form}>
        <p className={styles.intro}>{words.profiles.intro}</p>
        {shown === undefined ? null : (
          <ProfileForm
            key={shown.id}
            profile={shown}
            isDraft={shown === draft}
            isActive={shown.id === activeId}
            onSaved={choose}
            onDropped={() => choose(null)}
          />
        )}
      </div>
    </div>
  );
}

type SideProps = {
  readonly profiles: readonly Profile[];
  readonly draft: Profile | null;
  readonly activeId: string | null;
  readonly shownId: string | null;
  readonly onChoose: (id: string) => void;
  readonly onAdd: () => void;
};

function Side({ profiles, draft, activeId, shownId, onChoose, onAdd }: SideProps) {
  const { words } = useWords();
  return (
    <section className={styles.side} aria-label={words.profiles.list}>
      <div className={styles.list}>
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
      <Button
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={draft !== null}
        onClick={onAdd}
      >
        {words.profiles.add}
      </Button>
    </section>
  );
}

function resolverLine({ kind, resolver }: Profile, words: Words): string {
  if (kind === 'demo') return words.profiles.kind.demo;
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
  return (
    <button type="button" className={styles.row} aria-current={chosen ? 'true' : undefined} onClick={onChoose}>
      <span className={styles.name}>{profile.name}</span>
      <span className={styles.kind}>{resolverLine(profile, words)}</span>
      <span className={styles.note}>{note}</span>
    </button>
  );
}
