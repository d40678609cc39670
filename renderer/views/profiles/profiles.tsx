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
  const active = activeProfile(app);
  const shown = draft ?? app.profiles.find(({ id }) => id === chosenId) ?? active ?? app.profiles[0];
  const choose = (id: string) => {
    setDraft(null);
    setChosenId(id);
  };
  const add = () =>
    setDraft(
      newProfile(words.profiles.newName, {
        ids: app.profiles.map(({ id }) => id),
        names: app.profiles.map(({ name }) => name),
      }),
    );
  return (
    <div className={styles.page}>
      <section className={styles.side} aria-label={words.profiles.list}>
        <div className={styles.list}>
          {(draft === null ? app.profiles : [...app.profiles, draft]).map((profile) => (
            <Row
              key={profile.id}
              profile={profile}
              chosen={profile.id === shown?.id}
              note={profile === draft ? words.profiles.unsaved : profile.id === active?.id ? words.profiles.inUse : ''}
              onChoose={() => (profile === draft ? undefined : choose(profile.id))}
            />
          ))}
        </div>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={draft !== null}
          onClick={add}
        >
          {words.profiles.add}
        </Button>
      </section>
      <div className={styles.form}>
        <p className={styles.intro}>{words.profiles.intro}</p>
        {shown === undefined ? null : (
          <ProfileForm
            key={shown.id}
            profile={shown}
            isDraft={shown === draft}
            isActive={shown.id === active?.id}
            onSaved={choose}
            onDropped={() => {
              setDraft(null);
              setChosenId(null);
            }}
          />
        )}
      </div>
    </div>
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
  readonly onChoose: () => void;
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
