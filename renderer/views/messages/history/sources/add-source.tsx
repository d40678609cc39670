// A source named by hand, its fields checked in one sentence each.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { printFailure, type Failure } from '../../../../../shared/failure.ts';
import { useAccount } from '../../../../state/account.ts';
import { useApp } from '../../../../state/app.ts';
import { saveSource } from '../../../../state/history-sources.ts';
import { allRegions, regionsOfProfile } from '../../../../state/template-region.ts';
import { useWords } from '../../../../text/words.tsx';
import { useSourcesWords } from '../use-history-words.ts';
import {
  emptyPlace,
  handKinds,
  readPlace,
  wrongFields,
  type HandKind,
  type PlaceDraft,
  type PlaceField,
} from './place-draft.ts';
import styles from './sources.module.css';

export function AddSource({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const words = useSourcesWords();
  const app = useApp((state) => state.app);
  const read = useAccount((state) => state.regions);
  const regions = allRegions(regionsOfProfile(app), read);
  const [draft, setDraft] = useState(() => emptyPlace(regions[0] ?? 'us-east-1'));
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const wrong = isTried ? wrongFields(draft) : [];
  const change = (next: Partial<PlaceDraft>) => setDraft({ ...draft, ...next });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrongFields(draft).length > 0) return;
    const refused = await saveSource(readPlace(draft));
    setFailure(refused);
    if (refused === null) onClose();
  };
  return (
    <form className={styles.form} aria-label={words.add} onSubmit={(event) => void submit(event)}>
      <h3>{words.add}</h3>
      <KindAndRegion draft={draft} regions={regions} onChange={change} />
      <Fields draft={draft} wrong={wrong} onChange={change} />
      {failure === null ? null : (
        <p className={styles.wrong} role="alert">
          {say(printFailure(failure))}
        </p>
      )}
      <div className={styles.formActs}>
        <Button variant="default" size="compact-sm" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button type="submit" size="compact-sm">
          {words.form.add}
        </Button>
      </div>
    </form>
  );
}

type KindProps = {
  readonly draft: PlaceDraft;
  readonly regions: readonly string[];
  readonly onChange: (change: Partial<PlaceDraft>) => void;
};

function KindAndRegion({ draft, regions, onChange }: KindProps) {
  const words = useSourcesWords();
  return (
    <>
      <NativeSelect
        size="xs"
        autoFocus
        label={words.form.kind}
        value={draft.kind}
        data={handKinds.filter(isByHand).map((kind) => ({ value: kind, label: words.kind[kind] }))}
        onChange={(event) =>
          onChange({ kind: handKinds.find((kind) => kind === event.currentTarget.value) ?? draft.kind })
        }
      />
      <NativeSelect
        size="xs"
        label={words.form.region}
        value={draft.region}
        data={[...regions]}
        onChange={(event) => onChange({ region: event.currentTarget.value })}
      />
    </>
  );
}

/** A table of Athena is set up over the objects of another source. */
const isByHand = (kind: HandKind): boolean => kind !== 'athena';

type FieldsProps = {
  readonly draft: PlaceDraft;
  readonly wrong: readonly PlaceField[];
  readonly onChange: (change: Partial<PlaceDraft>) => void;
};

export function Fields({ draft, wrong, onChange }: FieldsProps) {
  const { form: words } = useSourcesWords();
  const field = (name: PlaceField | 'errorPrefix', says: FieldWords) => (
    <TextInput
      key={name}
      size="xs"
      label={says.label}
      description={says.hint}
      error={wrong.some((one) => one === name) ? says.wrong : undefined}
      value={draft[name]}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  if (draft.kind === 's3')
    return (
      <>
        {field('bucket', { label: words.bucket, wrong: words.bucketWrong })}
        {field('prefix', { label: words.prefix, hint: words.prefixHint, wrong: words.prefixWrong })}
        {field('hours', { label: words.hours, hint: words.hoursHint, wrong: words.hoursWrong })}
        {field('errorPrefix', { label: words.errorPrefix, hint: words.errorPrefixHint })}
        {field('timeZone', { label: words.timeZone, wrong: words.timeZoneWrong })}
      </>
    );
  if (draft.kind === 'queue') return field('queueUrl', { label: words.queueUrl, wrong: words.queueWrong });
  if (draft.kind === 'athena')
    return (
      <>
        {field('database', { label: words.database, wrong: words.nameWrong })}
        {field('table', { label: words.table, wrong: words.nameWrong })}
      </>
    );
  return (
    <>
      {field('group', { label: words.group, wrong: words.groupWrong })}
      <NativeSelect
        size="xs"
        label={words.layout}
        value={draft.layout}
        data={(['records', 'traces'] as const).map((layout) => ({ value: layout, label: words[layout] }))}
        onChange={(event) => onChange({ layout: event.currentTarget.value === 'traces' ? 'traces' : 'records' })}
      />
    </>
  );
}

type FieldWords = { readonly label: string; readonly hint?: string; readonly wrong?: string };
