// What is typed into the form of an AWS profile, what is wrong with it, and the way to main.
import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { type AccessKey, type AwsProfile, usesTypedKeys } from '../../../shared/profile.ts';
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

export function useAwsForm({ profile, isDraft, onSaved, onDropped }: Asked) {
  const [draft, setDraft] = useState<AwsDraft>(() => awsDraftOf(profile));
  const [key, setKey] = useState<KeyDraft>(emptyKey);
  const [mistakes, setMistakes] = useState<readonly Field[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saved, setSaved] = useState(false);
  const [replacing, setReplacing] = useState(false);
  const usesKeys = usesTypedKeys(awsProfileOf(draft, profile.id));
  const hasKey = usesKeys && !isEmptyKey(key);

  const touched = (names: readonly string[]) => {
    setMistakes(mistakes.filter((field) => !names.includes(field)));
    setFailure(null);
    setSaved(false);
  };
  const type = (change: Partial<AwsDraft>) => {
    setDraft({ ...draft, ...change });
    touched([...Object.keys(change), ...(change.resolver === undefined ? [] : ['server'])]);
  };
  const typeKey = (change: Partial<KeyDraft>) => {
    setKey({ ...key, ...change });
    touched(Object.keys(change));
  };
  /** Shows the fields for other keys, or puts them away with what was typed. */
  const replace = (wanted: boolean) => {
    setReplacing(wanted);
    typeKey(emptyKey);
  };
  const save = async (): Promise<boolean> => {
    const wrong = [...mistakesIn(draft), ...(hasKey ? mistakesInKey(key) : [])];
    setMistakes(wrong);
    if (wrong.length > 0) return false;
    const refused = await keep(awsProfileOf(draft, profile.id), hasKey ? () => handOver(key, replace) : null);
    setFailure(refused);
    if (refused !== null) return false;
    forgetTest(profile.id);
    setSaved(true);
    onSaved(profile.id);
    return true;
  };
  const isChanged = isDraft || hasKey || JSON.stringify(draft) !== JSON.stringify(awsDraftOf(profile));
  const test = async () => (!isChanged || (await save()) ? testProfile(profile.id) : undefined);
  const remove = async () => {
    const refused = await removeProfile(profile.id);
    setFailure(refused);
    if (refused === null) onDropped();
  };
  return { draft, key, mistakes, failure, saved, usesKeys, replacing, type, typeKey, replace, save, test, remove };
}

async function keep(profile: AwsProfile, handOver: (() => AccessKey) | null): Promise<Failure | null> {
  const refused = await saveProfile(profile);
  return refused !== null || handOver === null ? refused : saveKeys(profile.id, handOver());
}

/** Once, and forgotten before the answer is here. */
function handOver(key: KeyDraft, replace: (wanted: boolean) => void): AccessKey {
  replace(false);
  return keyOf(key);
}
