// What must be named before there is a plan: a name, a region, another account, several regions.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { TemplatePlan } from '../../../../shared/draft/asks.ts';
import { contentOf } from '../../../../shared/draft/content.ts';
import { useApp } from '../../../state/app.ts';
import { useDraft } from '../../../state/draft.ts';
import { closeTemplateSheet, previewTemplate, type FormStage } from '../../../state/template-changes.ts';
import { GroupedChecks } from '../../../ui/grouped-checks.tsx';
import { useTemplateRegions } from '../list/use-template-regions.ts';
import { useComposerWords } from '../use-composer-words.ts';
import { readName, suggestName } from './read-name.ts';
import styles from './sheets.module.css';

type Typed = {
  readonly name: string;
  readonly region: string;
  readonly profileId: string;
  readonly regions: readonly string[];
  readonly replace: boolean;
};

export function FormSheet({ sheet }: { readonly sheet: FormStage }) {
  const { sheet: words } = useComposerWords();
  const regions = useTemplateRegions();
  const profileId = useApp(({ app }) => app?.settings.profileId ?? '');
  const [typed, setTyped] = useState<Typed>({
    name: sheet.form === 'duplicate' ? suggestName(`${sheet.name}-copy`) : suggestName(sheet.name),
    region: (sheet.form === 'copy' ? regions.find((one) => one !== sheet.region) : sheet.region) ?? regions[0] ?? '',
    profileId,
    regions: sheet.region === null ? regions : [sheet.region],
    replace: false,
  });
  const plan = planOf(sheet, typed, profileId);
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const draftId = sheet.form === 'create' ? (useDraft.getState().kept?.id ?? null) : null;
    if (plan !== null) void previewTemplate(plan, draftId);
  };
  return (
    <form className={styles.sheet} onSubmit={submit}>
      {sheet.form === 'delete-everywhere' ? (
        <GroupedChecks
          label={words.regions}
          groups={[{ key: 'regions', name: words.regions, items: regions.map((one) => ({ key: one, name: one })) }]}
          chosen={typed.regions}
          onChoose={(chosen) => change({ regions: regions.filter((one) => chosen.includes(one)) })}
        />
      ) : (
        <NameField name={typed.name} onType={(name) => change({ name })} />
      )}
      {sheet.form === 'copy' ? <OtherAccount typed={typed} onChange={change} /> : null}
      {sheet.form === 'create' ? (
        <NativeSelect
          label={words.region}
          value={typed.region}
          data={[...new Set([typed.region, ...regions])]}
          onChange={(event) => change({ region: event.currentTarget.value })}
        />
      ) : null}
      <div className={styles.acts}>
        <Button variant="default" onClick={closeTemplateSheet}>
          {words.cancel}
        </Button>
        <Button type="submit" disabled={plan === null}>
          {words.next}
        </Button>
      </div>
    </form>
  );
}

/** Null where something is still missing. */
function planOf({ form, name, region }: FormStage, typed: Typed, profileId: string): TemplatePlan | null {
  if (form === 'delete-everywhere') return { kind: 'delete-everywhere', regions: [...typed.regions], name };
  if (readName(typed.name) !== 'fine') return null;
  const to = typed.name;
  const from = { region: region ?? typed.region, name };
  const isElsewhere = typed.profileId !== profileId || typed.region !== from.region;
  switch (form) {
    case 'create': {
      const { kept, source } = useDraft.getState();
      if (kept === null || source === null || typed.region === '') return null;
      return { kind: 'create', region: typed.region, name: to, content: contentOf(source) };
    }
    case 'rename':
      return to === name ? null : { kind: 'rename', ...from, to };
    case 'duplicate':
      return to === name
        ? null
        : { kind: 'copy', ...from, toProfileId: profileId, toRegion: from.region, to, replace: false };
    case 'copy':
      if (typed.region === '' || !(isElsewhere || to !== name)) return null;
      return {
        kind: 'copy',
        ...from,
        toProfileId: typed.profileId,
        toRegion: typed.region,
        to,
        replace: typed.replace,
      };
    default:
      return assertNever(form);
  }
}

type NameProps = { readonly name: string; readonly onType: (name: string) => void };

function NameField({ name, onType }: NameProps) {
  const { sheet: words } = useComposerWords();
  const read = readName(name);
  return (
    <TextInput
      label={words.name}
      description={words.nameHint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={name}
      error={read === 'strange' ? words.nameStrange : read === 'long' ? words.nameLong(name.length) : undefined}
      autoComplete="off"
      spellCheck={false}
      data-autofocus
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}

type OtherProps = { readonly typed: Typed; readonly onChange: (part: Partial<Typed>) => void };

function OtherAccount({ typed, onChange }: OtherProps) {
  const { sheet: words } = useComposerWords();
  const own = useTemplateRegions();
  const profiles = useApp(({ app }) => app?.profiles);
  const active = useApp(({ app }) => app?.settings.profileId);
  const withAccount = (profiles ?? []).filter(({ kind }) => kind !== 'dns');
  const profile = withAccount.find(({ id }) => id === typed.profileId);
  const regions = profile?.kind === 'aws' ? profile.regions : own;
  const known = typed.profileId === active ? own : regions;
  return (
    <>
      <NativeSelect
        label={words.account}
        value={typed.profileId}
        data={withAccount.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => {
          const next = withAccount.find(({ id }) => id === event.currentTarget.value);
          const region = next?.kind === 'aws' ? (next.regions[0] ?? typed.region) : typed.region;
          onChange({ profileId: event.currentTarget.value, region });
        }}
      />
      <NativeSelect
        label={words.region}
        value={typed.region}
        data={[...new Set([typed.region, ...known])]}
        onChange={(event) => onChange({ region: event.currentTarget.value })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={typed.replace}
          onChange={(event) => onChange({ replace: event.currentTarget.checked })}
        />
        {words.replace}
      </label>
    </>
  );
}
