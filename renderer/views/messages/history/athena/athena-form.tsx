// Over which objects Athena is asked, by which table, and about what time.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { HistorySource } from '../../../../../shared/history/sources.ts';
import { dropPlan, planAthena, useHistoryAthena } from '../../../../state/history-athena.ts';
import { lastDays } from '../../../../state/history-wish.ts';
import { rulesOf, useWorkGroups } from '../../../../state/history-work-groups.ts';
import { useHistory } from '../../../../state/history.ts';
import { useWords } from '../../../../text/words.tsx';
import { Fields } from '../sources/add-source.tsx';
import { wrongFields, type PlaceDraft } from '../sources/place-draft.ts';
import { readDays } from '../sources/read-menu.tsx';
import { useSourcesWords } from '../use-history-words.ts';
import { draftOver, wishOf, type ObjectsSource } from './athena-draft.ts';
import styles from './athena.module.css';
import { useAthenaWords } from './use-athena-words.ts';
import { WorkGroupFields, WorkGroupSays } from './work-group-fields.tsx';

const days = { day: 1, week: 7, month: 30 } as const;
const spanNames = ['day', 'week', 'month', 'own'] as const;

type Span = { readonly name: (typeof spanNames)[number]; readonly from: string; readonly until: string };
type Props = { readonly sources: readonly HistorySource[]; readonly objects: readonly ObjectsSource[] };

export function AthenaForm({ sources, objects }: Props) {
  const words = useAthenaWords();
  const text = useHistory((state) => state.text);
  const isPlanning = useHistoryAthena((state) => state.isPlanning);
  const first = useFirst(objects);
  const [over, setOver] = useState(first);
  const [draft, setDraft] = useState(() => (first === undefined ? null : draftOver(first, sources)));
  const [span, setSpan] = useState<Span>({ name: 'week', from: '', until: '' });
  const [isTried, setTried] = useState(false);
  if (over === undefined || draft === null) return <p className={styles.says}>{words.noObjects}</p>;
  const change = (act: () => void) => {
    act();
    dropPlan();
  };
  const choose = (id: string) => {
    const chosen = objects.find((source) => source.id === id) ?? over;
    setOver(chosen);
    setDraft(draftOver(chosen, sources));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const rules = rulesOf(useWorkGroups.getState(), { region: draft.region, name: draft.workGroup.trim() });
    const wish = wishOf(draft, over.place, { text: text.trim(), stretch: stretchOf(span), rules });
    if (wish !== null) void planAthena(wish);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <ObjectsSelect objects={objects} chosen={over} onChoose={(id) => change(() => choose(id))} />
      <Question />
      <TableFields draft={draft} isTried={isTried} onChange={(next) => change(() => setDraft({ ...draft, ...next }))} />
      <SpanFields span={span} onChange={(next) => change(() => setSpan(next))} />
      <div className={styles.acts}>
        <Button type="submit" variant="default" loading={isPlanning} disabled={stretchOf(span) === null}>
          {words.plan}
        </Button>
      </div>
    </form>
  );
}

type TableProps = {
  readonly draft: PlaceDraft;
  readonly isTried: boolean;
  readonly onChange: (change: Partial<PlaceDraft>) => void;
};

function TableFields({ draft, isTried, onChange }: TableProps) {
  const wrong = isTried ? wrongFields(draft) : [];
  return (
    <>
      <div className={styles.fields}>
        <Fields draft={draft} wrong={wrong} onChange={onChange} />
        <WorkGroupFields draft={draft} wrong={wrong} isTried={isTried} onChange={onChange} />
      </div>
      <WorkGroupSays draft={draft} />
    </>
  );
}

type SelectProps = {
  readonly objects: readonly ObjectsSource[];
  readonly chosen: ObjectsSource;
  readonly onChoose: (id: string) => void;
};

function ObjectsSelect({ objects, chosen, onChoose }: SelectProps) {
  const { say } = useWords();
  const words = useAthenaWords();
  return (
    <NativeSelect
      size="xs"
      label={words.over}
      value={chosen.id}
      data={objects.map((source) => ({ value: source.id, label: say(source.title) }))}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}

/** The objects that the source the sheet was opened from lies over. */
function useFirst(objects: readonly ObjectsSource[]): ObjectsSource | undefined {
  const from = useHistoryAthena((state) => state.from);
  const over = from?.place.kind === 'athena' ? from.place.over : undefined;
  return objects.find(({ place }) => place.bucket === over?.bucket && place.prefix === over.prefix) ?? objects[0];
}

function Question() {
  const { say } = useWords();
  const words = useAthenaWords();
  const answer = useHistory((state) => state.answer);
  if (answer === null) return null;
  return (
    <dl className={styles.question}>
      <dt>{words.question}</dt>
      <dd>
        <bdi>{say(answer.says)}</bdi> <span>{words.questionFrom}</span>
      </dd>
    </dl>
  );
}

const stretchOf = ({ name, from, until }: Span) =>
  name === 'own' ? readDays(from, until, Date.now()) : lastDays(days[name]);

function SpanFields({ span, onChange }: { readonly span: Span; readonly onChange: (span: Span) => void }) {
  const words = useAthenaWords();
  const { from, until, backwards } = useSourcesWords();
  const isBackwards = span.from !== '' && span.until !== '' && span.from > span.until;
  return (
    <div className={styles.fields}>
      <NativeSelect
        size="xs"
        label={words.span}
        value={span.name}
        data={spanNames.map((name) => ({ value: name, label: words.spans[name] }))}
        onChange={(event) =>
          onChange({ ...span, name: spanNames.find((name) => name === event.currentTarget.value) ?? span.name })
        }
      />
      {span.name === 'own' ? (
        <div className={styles.days}>
          <TextInput
            type="date"
            size="xs"
            label={from}
            value={span.from}
            onChange={(event) => onChange({ ...span, from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            size="xs"
            label={until}
            value={span.until}
            error={isBackwards ? backwards : undefined}
            onChange={(event) => onChange({ ...span, until: event.currentTarget.value })}
          />
        </div>
      ) : null}
    </div>
  );
}
