// The form of a profile that looks at DNS only: its name and its resolver.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { printFailure } from '../../../shared/failure.ts';
import type { Profile } from '../../../shared/profile.ts';
import { removeProfile, saveProfile } from '../../state/app.ts';
import { useWords } from '../../text/words.tsx';
import { FormActs } from './form-acts.tsx';
import styles from './profiles.module.css';
import { draftOf, missing, resolverOf, type ResolverDraft } from './resolver-draft.ts';
import { ResolverField } from './resolver-field.tsx';

type Props = {
  readonly profile: Extract<Profile, { readonly kind: 'dns' }>;
  readonly isDraft: boolean;
  readonly onSaved: (id: string) => void;
  readonly onDropped: () => void;
};

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
    if (name.trim() === '') return setMistake({ field: 'name', text: words.profiles.mistakes.name });
    if (missing(resolver)) return setMistake({ field: 'resolver', text: words.profiles.mistakes.server });
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

export function DnsForm(props: Props) {
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
      <FormActs
        name={props.profile.name}
        isDraft={props.isDraft}
        saved={saved}
        onDropped={props.onDropped}
        onRemove={() => void remove()}
      />
    </form>
  );
}
