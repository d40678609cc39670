// What is typed into the form of an AWS profile, what is wrong with it, and the way to main.
import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { type AwsProfile, usesTypedKeys } from '../../../shared/profile.ts';
import { removeProfile, saveProfile } from '../../state/app.ts';
import { forgetTest, saveKeys, testProfile } from '../../state/profiles.ts';
import {
  type AwsDraft,
  awsDraftOf,
  awsProfileOf,
  emptyKey,
  type Field,
  isEmptyKey,
  type KeyDraft,
  keyOf,
  mistakesIn,
  mistakesInKey,
} from './aws-draft.ts';

type Asked = {
  readonly profile: AwsProfile;
  readonly isDraft: boolean;
  readonly onSaved: (id: string) => void;
  readonly onDropped: () => void;
};

export type AwsForm = ReturnType<typeof useAwsForm>;

/** What is typed, and what is wrong with it; `blamed` counts how often something was found wrong. */
function useTyped(profile: AwsProfile) {
  const [draft, setDraft] = useState<AwsDraft>(() => awsDraftOf(profile));
  const [key, setKey] = useState<KeyDraft>(emptyKey);
  const [mistakes, setMistakes] = useState<readonly Field[]>([]);
  const [blamed, setBlamed] = useState(0);
  const [replacing, setReplacing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saved, setSaved] = useState(false);
  const forgive = (names: readonly string[]) => {
    setMistakes((now) => now.filter((field) => !names.includes(field)));
    setFailure(null);
    setSaved(false);
  };
  return {
    shown: { draft, key, mistakes, blamed, replacing, failure, saved },
    forgive,
    /** True where there is nothing to blame. */
    blame: (wrong: readonly Field[]): boolean => {
      setMistakes(wrong);
      if (wrong.length > 0) setBlamed((times) => times + 1);
      return wrong.length === 0;
    },
    end: (refused: Failure | null) => {
      setFailure(refused);
      setSaved(refused === null);
    },
    type: (change: Partial<AwsDraft>) => {
      setDraft((now) => ({ ...now, ...change }));
      forgive([...Object.keys(change), ...(change.resolver === undefined ? [] : ['server'])]);
    },
    typeKey: (change: Partial<KeyDraft>) => {
      setKey((now) => ({ ...now, ...change }));
      forgive(Object.keys(change));
    },
    /** Shows the fields for other keys, or puts them away with what was typed. */
    replace: (wanted: boolean) => {
      setReplacing(wanted);
      setKey(emptyKey);
      forgive(Object.keys(emptyKey));
    },
  };
}

export function useAwsForm({ profile, isDraft, onSaved, onDropped }: Asked) {
  const { shown, forgive, blame, end, type, typeKey, replace } = useTyped(profile);
  const { draft, key } = shown;
  const typed = awsProfileOf(draft, profile.id);
  const usesKeys = usesTypedKeys(typed);
  const hasKey = usesKeys && !isEmptyKey(key);

  const keep = async (): Promise<Failure | null> => {
    const refused = await saveProfile(typed);
    if (refused !== null || !hasKey) return refused;
    // Handed over once, and forgotten before the answer is here.
    replace(false);
    return saveKeys(profile.id, keyOf(key));
  };
  const save = async (): Promise<boolean> => {
    if (!blame([...mistakesIn(draft), ...(hasKey ? mistakesInKey(key) : [])])) return false;
    const refused = await keep();
    end(refused);
    if (refused !== null) return false;
    forgetTest(profile.id);
    onSaved(profile.id);
    return true;
  };
  const isChanged = isDraft || hasKey || JSON.stringify(draft) !== JSON.stringify(awsDraftOf(profile));
  const test = async () => (!isChanged || (await save()) ? testProfile(profile.id) : undefined);
  const remove = async () => {
    const refused = await removeProfile(profile.id);
    if (refused === null) onDropped();
    else end(refused);
  };
  return { ...shown, usesKeys, forgive, type, typeKey, replace, save, test, remove };
}
