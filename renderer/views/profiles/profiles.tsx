// The profiles: which worlds one can look at, with whose credentials, and through which resolver.
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import '@mantine/core/styles/PasswordInput.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { useState } from 'react';
import type { Profile } from '../../../shared/profile.ts';
import { activeProfile, useApp } from '../../state/app.ts';
import { useWords } from '../../text/words.tsx';
import { newProfile } from './new-profile.ts';
import { ProfileForm } from './profile-form.tsx';
import { ProfileList } from './profile-list.tsx';
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
      <ProfileList
        profiles={app.profiles}
        draft={draft}
        activeId={activeId}
        shownId={shown?.id ?? null}
        onChoose={choose}
        onAdd={(kind) => setDraft(newProfile(kind, words.profiles.kind[kind], app.profiles))}
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
