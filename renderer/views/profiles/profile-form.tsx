// One profile to read or change: its name and its resolver.
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { printFailure } from '../../../shared/failure.ts';
import type { Profile } from '../../../shared/profile.ts';
import { notify, removeProfile, saveProfile, saveSettings } from '../../state/app.ts';
import { useWords } from '../../text/words.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import styles from './profiles.module.css';
import { draftOf, missing, resolverOf, type ResolverDraft } from './resolver-draft.ts';
import { ResolverField } from './resolver-field.tsx';

type Props = {
  readonly profile: Profile;
  readonly isDraft: boolean;
  readonly isActive: boolean;
  readonly onSaved: (id: string) => void;
  readonly onDropped: () => void;
};

export function ProfileForm(props: Props) {
  const { words } = useWords();
  const { profile, isDraft, isActive } = props;
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{profile.name}</h1>
        {isDraft || isActive ? null : (
          <Button variant="default" onClick={() => void use(profile.id)}>
            {words.profiles.use}
          </Button>
        )}
      </div>
      <p className={styles.body}>{words.profiles.kindBody[profile.kind]}</p>
      {profile.kind === 'demo' ? null : <DnsForm {...props} />}
    </>
  );
}

async function use(profileId: string): Promise<void> {
  const failure = await saveSettings({ profileId });
  if (failure !== null) notify({ kind: 'failure', failure });
}

function DnsForm({ profile, isDraft, onSaved, onDropped }: Props) {
  const { words, say } = useWords();
  const [name, setName] = useState(profile.name);
  const [resolver, setResolver] = useState<ResolverDraft>(() => draftOf(profile.resolver));
  const [error, setError] = useState<{ readonly field: 'name' | 'resolver'; readonly text: string } | null>(null);
  const [saved, setSaved] = useState(false);
  const [removing, setRemoving] = useState(false);
  const touch = () => {
    setError(null);
    setSaved(false);
  };
  const save = async () => {
    if (name.trim() === '') return setError({ field: 'name', text: words.profiles.needName });
    if (missing(resolver)) return setError({ field: 'resolver', text: words.profiles.needServer });
    const failure = await saveProfile({ ...profile, name: name.trim(), resolver: resolverOf(resolver) });
    if (failure !== null) return setError({ field: 'resolver', text: say(printFailure(failure)) });
    setSaved(true);
    onSaved(profile.id);
  };
  const remove = async () => {
    const failure = await removeProfile(profile.id);
    if (failure !== null) setError({ field: 'name', text: say(printFailure(failure)) });
    else onDropped();
  };
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        label={words.profiles.name}
        value={name}
        maxLength={80}
        error={error?.field === 'name' ? error.text : undefined}
        onChange={(event) => {
          setName(event.currentTarget.value);
          touch();
        }}
      />
      <ResolverField
        draft={resolver}
        error={error?.field === 'resolver' ? error.text : null}
        onChange={(next) => {
          setResolver(next);
          touch();
        }}
      />
      <div className={styles.acts}>
        <Button type="submit">{isDraft ? words.profiles.create : words.profiles.save}</Button>
        {isDraft ? (
          <Button variant="default" onClick={onDropped}>
            {words.profiles.cancel}
          </Button>
        ) : (
          <Button variant="default" onClick={() => setRemoving(true)}>
            {words.profiles.remove}
          </Button>
        )}
        <span role="status" className={styles.saved}>
          {saved ? words.profiles.saved : ''}
        </span>
      </div>
      <Confirm
        opened={removing}
        title={words.profiles.removeTitle(profile.name)}
        body={words.profiles.removeBody}
        act={words.profiles.remove}
        cancel={words.confirm.cancel}
        onAct={() => void remove()}
        onClose={() => setRemoving(false)}
      />
    </form>
  );
}
