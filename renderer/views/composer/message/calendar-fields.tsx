// An invitation beside the text and the HTML: its fields, or its text where they cannot say it.
import { NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useEffect } from 'react';
import { printFailure } from '../../../../shared/failure.ts';
import type { CalendarFields as Fields } from '../../../../shared/message/asks.ts';
import { type Calendar, calendarMethods, type MessageForm } from '../../../../shared/message/form.ts';
import { editCalendar, readCalendar, removeCalendar, startCalendar, useCalendar } from '../../../state/calendar.ts';
import { useWords } from '../../../text/words.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { BarButton } from '../bar-button.tsx';
import { faultOfAddress, readMailbox, splitAddresses } from './addresses.ts';
import { localZone, printLocal, readLocal, standardTimes } from './calendar-times.ts';
import { FormRow } from './form-parts.tsx';
import styles from './message.module.css';
import { useMessageWords } from './use-message-words.ts';

export function CalendarFields({ form }: { readonly form: MessageForm }) {
  const { calendar: words } = useMessageWords();
  const { calendar } = form;
  const failure = useCalendar((state) => state.failure);
  const { say } = useWords();
  return (
    <div data-field="calendar">
      {calendar === null ? (
        <div className={styles.alone}>
          <BarButton onClick={() => void startCalendar(fieldsFrom(form))}>{words.add}</BarButton>
        </div>
      ) : (
        <Invitation calendar={calendar} />
      )}
      {failure === null ? null : (
        <p className={styles.fact} role="alert">
          <StateGlyph state="high" />
          <span>{say(printFailure(failure))}</span>
        </p>
      )}
    </div>
  );
}

/** The sender invites those that the message is to. */
function fieldsFrom({ from, to, cc }: MessageForm): Fields {
  const organizer = bare(from);
  const [, domain = 'localhost'] = organizer.split('@');
  return {
    method: 'REQUEST',
    uid: `${crypto.randomUUID()}@${domain}`,
    sequence: 0,
    summary: '',
    ...standardTimes(Date.now()),
    location: '',
    description: '',
    organizer,
    attendees: [...to, ...cc].filter((typed) => faultOfAddress(typed) === null).map(bare),
  };
}

const bare = (typed: string): string => readMailbox(typed).address.trim().slice(0, 320);

function Invitation({ calendar }: { readonly calendar: Calendar }) {
  const { calendar: words } = useMessageWords();
  const { fields, isReading } = useCalendar();
  useEffect(() => void readCalendar(calendar), [calendar]);
  return (
    <>
      {fields !== null ? (
        <Shown fields={fields} />
      ) : isReading ? (
        <SkeletonRows count={4} label={words.reading} />
      ) : (
        <FormRow label={words.asText} hint={words.asTextHint}>
          {(id) => (
            <Textarea
              id={id}
              readOnly
              autosize
              minRows={4}
              maxRows={14}
              value={calendar.text}
              className={styles.mono ?? ''}
            />
          )}
        </FormRow>
      )}
      <div className={styles.alone}>
        <BarButton onClick={removeCalendar}>{words.remove}</BarButton>
      </div>
    </>
  );
}

function Shown({ fields }: { readonly fields: Fields }) {
  const { calendar: words } = useMessageWords();
  return (
    <>
      <FormRow label={words.method} hint={words.methodHint[fields.method]}>
        {(id) => (
          <NativeSelect
            id={id}
            className={styles.short ?? ''}
            value={fields.method}
            data={calendarMethods.map((value) => ({ value, label: words.methods[value] }))}
            onChange={({ currentTarget: { value } }) => {
              const method = calendarMethods.find((one) => one === value);
              if (method !== undefined) editCalendar({ method });
            }}
          />
        )}
      </FormRow>
      <TextRow label={words.summary} value={fields.summary} onType={(summary) => editCalendar({ summary })} />
      <Times fields={fields} />
      <TextRow label={words.location} value={fields.location} onType={(location) => editCalendar({ location })} />
      <FormRow label={words.description}>
        {(id) => (
          <Textarea
            id={id}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={100_000}
            value={fields.description}
            onChange={({ currentTarget }) => editCalendar({ description: currentTarget.value })}
          />
        )}
      </FormRow>
      <TextRow label={words.organizer} value={fields.organizer} onType={(organizer) => editCalendar({ organizer })} />
      <Attendees key={fields.uid} attendees={fields.attendees} />
    </>
  );
}

type TextRowProps = { readonly label: string; readonly value: string; readonly onType: (typed: string) => void };

function TextRow({ label, value, onType }: TextRowProps) {
  return (
    <FormRow label={label}>
      {(id) => (
        <TextInput id={id} value={value} maxLength={320} onChange={(event) => onType(event.currentTarget.value)} />
      )}
    </FormRow>
  );
}

/** Times of this computer; a field that is half typed changes nothing yet. */
function Times({ fields: { startsAtMs, endsAtMs } }: { readonly fields: Fields }) {
  const { calendar: words } = useMessageWords();
  const isBackwards = endsAtMs < startsAtMs;
  return (
    <>
      <FormRow label={words.starts} hint={words.zone(localZone())}>
        {(id) => (
          <input
            id={id}
            type="datetime-local"
            className={styles.cell}
            defaultValue={printLocal(startsAtMs)}
            onChange={({ currentTarget }) => {
              const next = readLocal(currentTarget.value);
              if (next !== null) editCalendar({ startsAtMs: next });
            }}
          />
        )}
      </FormRow>
      <FormRow label={words.ends} hint={isBackwards ? words.backwards : null}>
        {(id) => (
          <input
            id={id}
            type="datetime-local"
            className={styles.cell}
            aria-invalid={isBackwards || undefined}
            defaultValue={printLocal(endsAtMs)}
            onChange={({ currentTarget }) => {
              const next = readLocal(currentTarget.value);
              if (next !== null) editCalendar({ endsAtMs: next });
            }}
          />
        )}
      </FormRow>
    </>
  );
}

/** One a line, or however they are pasted. */
function Attendees({ attendees }: { readonly attendees: readonly string[] }) {
  const { calendar: words } = useMessageWords();
  return (
    <FormRow label={words.attendees} hint={words.attendeesHint}>
      {(id) => (
        <Textarea
          id={id}
          autosize
          minRows={2}
          maxRows={8}
          spellCheck={false}
          defaultValue={attendees.join('\n')}
          onChange={({ currentTarget }) => editCalendar({ attendees: splitAddresses(currentTarget.value).map(bare) })}
        />
      )}
    </FormRow>
  );
}
