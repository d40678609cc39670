// The fields of a set-up: only those that the chosen one needs.
import { Checkbox, Switch, TextInput } from '@mantine/core';
import { eventTypes } from '../../../../shared/health/coverage.ts';
import { type SetupField, typeSetup, unfinished, useSetups, wants } from '../../../state/setups.ts';
import { setupsEn } from '../../../text/setups-en.ts';
import { setupsJa } from '../../../text/setups-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';
import styles from './setups.module.css';

export function SetupFields() {
  const words = useWordsOf({ en: setupsEn, ja: setupsJa });
  const { kind, createSet } = useSetups((state) => state.draft);
  return (
    <div className={styles.fields}>
      <Field field="configurationSet" label={words.configurationSet} />
      {wants(kind, 'configurationSet') ? (
        <Switch
          className={styles.switch ?? ''}
          label={words.createSet}
          {...(createSet ? {} : { description: words.createSetOff })}
          checked={createSet}
          onChange={(event) => typeSetup({ createSet: event.currentTarget.checked })}
        />
      ) : null}
      <Field field="domain" label={words.domain} hint={words.domainHint} />
      <Field field="email" label={words.email} hint={words.emailHint} />
      <Field field="keepDays" label={words.keepDays} hint={words.keepDaysHint} />
      {wants(kind, 'eventTypes') ? <EventTypes /> : null}
    </div>
  );
}

type FieldProps = { readonly field: SetupField; readonly label: string; readonly hint?: string };

function Field({ field, label, hint }: FieldProps) {
  const words = useWordsOf({ en: setupsEn, ja: setupsJa });
  const draft = useSetups((state) => state.draft);
  if (!wants(draft.kind, field)) return null;
  // An empty field is not wrong yet.
  const isStrange = draft[field] !== '' && unfinished(draft).includes(field);
  return (
    <TextInput
      label={label}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...(hint === undefined ? {} : { description: hint })}
      value={draft[field]}
      error={isStrange ? words.mistakes[field] : undefined}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => typeSetup({ [field]: event.currentTarget.value })}
    />
  );
}

function EventTypes() {
  const words = useWordsOf({ en: setupsEn, ja: setupsJa });
  const chosen = useSetups((state) => state.draft.eventTypes);
  return (
    <Checkbox.Group
      className={styles.wide ?? ''}
      label={words.eventTypes}
      value={[...chosen]}
      onChange={(values) => typeSetup({ eventTypes: eventTypes.filter((type) => values.includes(type)) })}
    >
      <div className={styles.types}>
        {eventTypes.map((type) => (
          <Checkbox
            key={type}
            value={type}
            label={
              <span translate="no">
                <code>{type}</code>
                {type === 'OPEN' || type === 'CLICK' ? <small> {words.tracks}</small> : null}
              </span>
            }
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
