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

type Mistake = { readonly field: 'name' | 'resolver'; readonly text: string };

/** What is typed into the form, what is wrong with it, and the way to main. */
function useTyped({ profile, onSaved, onDropped }: Props) {
  const { words, say } = useWords();
  const [name, setName] = useState(profile.name);
  const [resolver, setResolver] = useState<ResolverDraft>(() => draftOf(profile.resolver));
  const [mistake, setMistake] = useState<Mistake | null>(null);
  const [saved, setSaved] = useState(false);
  const type = (change: { readonly name?: string; readonly resolver?: ResolverDraft }) => {
    setName(change.name ?? name);
    setResolver(change.resolver ?? resolver);
    setMistake(null);
    setSaved(false);
  };
  const save = async () => {
    if (name.trim() === '') return setMistake({ field: 'name', text: words.profiles.needName });
    if (missing(resolver)) return setMistake({ field: 'resolver', text: words.profiles.needServer });
    const failure = await saveProfile({ ...profile, name: name.trim(), resolver: resolverOf(resolver) });
    if (failure !== null) return setMistake({ field: 'resolver', text: say(printFailure(failure)) });
    setSaved(true);
    onSaved(profile.id);
  };
  const remove = async () => {
    const failure = await removeProfile(profile.id);
    if (failure !== null) setMistake({ field: 'name', text: say(printFailure(failure)) });
    else onDropped();
  };
  return { name, resolver, mistake, saved, type, save, remove };
}

function DnsForm(props: Props) {
  const { words } = useWords();
  const { name, resolver, mistake, saved, type, save, remove } = useTyped(props);
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
        error={mistake?.field === 'name' ? mistake.text : undefined}
        onChange={(event) => type({ name: event.currentTarget.value })}
      />
      <ResolverField
        draft={resolver}
        error={mistake?.field === 'resolver' ? mistake.text : null}
        onChange={(next) => type({ resolver: next })}
      />
      <div className={styles.acts}>
        <Button type="submit">{props.isDraft ? words.profiles.create : words.profiles.save}</Button>
        {props.isDraft ? (
          <Button variant="default" onClick={props.onDropped}>
            {words.profiles.cancel}
          </Button>
        ) : (
          <RemoveButton name={props.profile.name} onRemove={() => void remove()} />
        )}
        <span role="status" className={styles.saved}>
          {saved ? words.profiles.saved : ''}
        </span>
      </div>
    </form>
  );
}

function RemoveButton({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { words } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words.profiles.remove}
      </Button>
      <Confirm
        opened={asking}
        title={words.profiles.removeTitle(name)}
        body={words.profiles.removeBody}
        act={words.profiles.remove}
        cancel={words.confirm.cancel}
        onAct={onRemove}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
