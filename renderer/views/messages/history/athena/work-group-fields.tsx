// In which work group Athena is asked, chosen from those of the account or typed, where results go, and what the group decides.
import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { printFailure } from '../../../../../shared/failure.ts';
import type { WorkGroup } from '../../../../../shared/history/work-groups.ts';
import { loadRules, loadWorkGroups, rulesOf, useWorkGroups } from '../../../../state/history-work-groups.ts';
import { useWords } from '../../../../text/words.tsx';
import { joinSentences } from '../../../../ui/join-sentences.ts';
import { StateGlyph, type GlyphState } from '../../../../ui/state-glyph.tsx';
import { isWorkGroup, type PlaceDraft, type PlaceField } from '../sources/place-draft.ts';
import { useSourcesWords } from '../use-history-words.ts';
import { lacksOutput } from './athena-draft.ts';
import styles from './athena.module.css';
import { useAthenaWords } from './use-athena-words.ts';

type Props = {
  readonly draft: PlaceDraft;
  readonly wrong: readonly PlaceField[];
  readonly isTried: boolean;
  readonly onChange: (change: Partial<PlaceDraft>) => void;
};

export function WorkGroupFields({ draft, wrong, isTried, onChange }: Props) {
  const { form } = useSourcesWords();
  const words = useAthenaWords();
  const { region, workGroup } = draft;
  const rules = useWorkGroups((state) => rulesOf(state, { region, name: workGroup.trim() }));
  const isDecided = rules?.decidesOutput === true;
  const outputWrong = wrong.includes('output') && !isDecided ? form.outputWrong : undefined;
  return (
    <>
      <GroupField draft={draft} isWrong={wrong.includes('workGroup')} onChange={onChange} />
      <TextInput
        size="xs"
        label={form.output}
        description={isDecided ? words.outputDecided : form.outputHint}
        error={isTried && lacksOutput(draft, rules) ? words.outputNeeded : outputWrong}
        value={isDecided ? (rules.output ?? '') : draft.output}
        readOnly={isDecided}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange({ output: event.currentTarget.value })}
      />
    </>
  );
}

type GroupProps = Pick<Props, 'draft' | 'onChange'> & { readonly isWrong: boolean };

function GroupField({ draft: { region, workGroup }, isWrong, onChange }: GroupProps) {
  const { form } = useSourcesWords();
  const words = useAthenaWords();
  const groups = useWorkGroups((state) => (state.region === region ? state.groups : null));
  const isTyped = useWorkGroups((state) => state.region === region && state.failure !== null);
  const ask = (name: string) => void loadRules({ region, name });
  useEffect(() => void loadWorkGroups(region), [region]);
  // What is still being typed is asked about where it is left.
  useEffect(() => (isTyped ? undefined : void loadRules({ region, name: workGroup })), [region, workGroup, isTyped]);
  if (isTyped)
    return (
      <TextInput
        size="xs"
        label={form.workGroup}
        error={isWrong ? form.workGroupWrong : undefined}
        value={workGroup}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange({ workGroup: event.currentTarget.value })}
        onBlur={() => (isWorkGroup(workGroup) ? ask(workGroup.trim()) : undefined)}
      />
    );
  return (
    <NativeSelect
      size="xs"
      label={form.workGroup}
      value={workGroup}
      data={choicesOf(groups ?? [], workGroup, words.takesNone)}
      onChange={(event) => onChange({ workGroup: event.currentTarget.value })}
    />
  );
}

/** One that is kept and not there any more stays chosen until another is. */
function choicesOf(groups: readonly WorkGroup[], chosen: string, takesNone: string) {
  const [usable, others] = [true, false].map((isUsable) =>
    groups.filter(({ misfit }) => (misfit === null) === isUsable).map(({ name }) => name),
  );
  const known = groups.some(({ name }) => name === chosen) ? [] : [chosen];
  return [
    ...known,
    ...(usable ?? []),
    ...(others === undefined || others.length === 0 ? [] : [{ group: takesNone, items: others }]),
  ];
}

/** What the group decides, or why that or the list is not known. */
export function WorkGroupSays({ draft: { region, workGroup } }: Pick<Props, 'draft'>) {
  const { say, language } = useWords();
  const words = useAthenaWords();
  const state = useWorkGroups();
  const rules = rulesOf(state, { region, name: workGroup.trim() });
  const { failure, chosen, rulesFailure } = state;
  const isAsked = chosen?.region === region && chosen.name === workGroup.trim();
  return (
    <div role="status" className={styles.group}>
      {failure === null || state.region !== region ? null : (
        <Line glyph="unknown" says={joinSentences([say(printFailure(failure)), words.typeGroup], language)} />
      )}
      {rules === null ? null : (
        <Line glyph={rules.misfit === null ? 'info' : 'high'} says={say(rules.misfit ?? rules.says)} />
      )}
      {rulesFailure === null || !isAsked ? null : (
        <Line
          glyph={rulesFailure.kind === 'aws-not-found' ? 'high' : 'unknown'}
          says={joinSentences(
            rulesFailure.kind === 'aws-not-found'
              ? [words.noGroup(workGroup.trim(), region)]
              : [words.rulesUnknown, say(printFailure(rulesFailure))],
            language,
          )}
        />
      )}
    </div>
  );
}

function Line({ glyph, says }: { readonly glyph: GlyphState; readonly says: string }) {
  return (
    <p className={styles.line}>
      <StateGlyph state={glyph} />
      <span>{says}</span>
    </p>
  );
}
