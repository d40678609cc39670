// By which way the message goes and what SES is told beside it: region, feedback address, configuration set, tags.
import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import type { RegionName } from '../../../../shared/aws.ts';
import { printFailure } from '../../../../shared/failure.ts';
import type { MessageForm } from '../../../../shared/message/form.ts';
import type { SetChoice } from '../../../../shared/message/sending.ts';
import { editForm } from '../../../state/message.ts';
import { loadChoices, useSenders } from '../../../state/senders.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { BarButton } from '../bar-button.tsx';
import { useTemplateRegions } from '../list/use-template-regions.ts';
import { FormRow } from './form-parts.tsx';
import styles from './message.module.css';
import { PairTable } from './pair-table.tsx';
import { useMessageWords } from './use-message-words.ts';

export function RegionField({ id, region }: { readonly id: string; readonly region: RegionName | null }) {
  const { sending: words } = useMessageWords();
  const regions = useTemplateRegions();
  const offered = region === null || regions.includes(region) ? regions : [region, ...regions];
  return (
    <NativeSelect
      id={id}
      className={styles.short ?? ''}
      value={region ?? ''}
      data={[{ value: '', label: words.noRegion }, ...offered]}
      onChange={({ currentTarget: { value } }) => editForm({ region: value === '' ? null : value })}
    />
  );
}

export function SendingFields({ form }: { readonly form: MessageForm }) {
  const { field, sending: words } = useMessageWords();
  const { region } = form;
  useEffect(() => {
    if (region !== null) void loadChoices(region);
  }, [region]);
  return (
    <>
      <FormRow
        field="configurationSet"
        label={field.configurationSet}
        hint={<SetHint chosen={form.configurationSet} />}
      >
        {(id) => <SetField id={id} chosen={form.configurationSet} />}
      </FormRow>
      <FormRow field="feedbackAddress" label={field.feedbackAddress} hint={words.feedbackHint}>
        {(id) => (
          <TextInput
            id={id}
            value={form.feedbackAddress ?? ''}
            maxLength={2000}
            spellCheck={false}
            onChange={({ currentTarget: { value } }) => editForm({ feedbackAddress: value === '' ? null : value })}
          />
        )}
      </FormRow>
      <FormRow field="tags" label={field.tags} hint={form.tags.length === 0 ? null : words.tagsHint}>
        <PairTable member="tags" pairs={form.tags} />
      </FormRow>
    </>
  );
}

function SetField({ id, chosen }: { readonly id: string; readonly chosen: string | null }) {
  const { sending: words } = useMessageWords();
  const sets = useSenders((state) => state.sets.list);
  const names = (sets ?? []).map(({ name }) => name);
  const offered = chosen === null || names.includes(chosen) ? names : [chosen, ...names];
  return (
    <NativeSelect
      id={id}
      value={chosen ?? ''}
      data={[{ value: '', label: words.noSet }, ...offered]}
      onChange={({ currentTarget: { value } }) => editForm({ configurationSet: value === '' ? null : value })}
    />
  );
}

/** Which events of the set are heard; by these a test send is followed. */
function SetHint({ chosen }: { readonly chosen: string | null }) {
  const { say, words: shared } = useWords();
  const { sending: words } = useMessageWords();
  const region = useSenders((state) => state.region);
  const { list, failure } = useSenders((state) => state.sets);
  if (failure !== null && region !== null)
    return (
      <span className={styles.fact}>
        <StateGlyph state="unknown" />
        <span>{say(printFailure(failure))}</span>
        <BarButton onClick={() => void loadChoices(region, true)}>{shared.frame.retry}</BarButton>
      </span>
    );
  const set = list?.find(({ name }) => name === chosen);
  if (chosen === null) return words.setHint;
  if (set === undefined) return list === null ? null : words.setUnknown;
  return <SetEvents set={set} />;
}

export function SetEvents({ set: { events, sendingEnabled, failure } }: { readonly set: SetChoice }) {
  const { say } = useWords();
  const { sending: words } = useMessageWords();
  return (
    <span className={styles.fact}>
      <StateGlyph state={events === null ? 'unknown' : events.length === 0 ? 'none' : 'pass'} />
      <span>
        {sendingEnabled ? null : `${words.setOff} `}
        {events === null
          ? failure === null
            ? words.eventsUnknown
            : say(printFailure(failure))
          : events.length === 0
            ? words.hearsNothing
            : words.hears(events)}
      </span>
    </span>
  );
}
