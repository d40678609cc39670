// The form of a whole message: who sends it to whom, and what travels beside its texts.
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { MessageForm as Form } from '../../../../shared/message/form.ts';
import { edit, useDraft } from '../../../state/draft.ts';
import { type FormField, forgetWish, useMessage } from '../../../state/message.ts';
import { AddressField, type AddressMember } from './address-field.tsx';
import { AttachmentList } from './attachment-list.tsx';
import { CalendarFields } from './calendar-fields.tsx';
import { FormRow, FormSection } from './form-parts.tsx';
import { FromField } from './from-field.tsx';
import { headerNames } from './header-names.ts';
import { ListFields } from './list-fields.tsx';
import styles from './message.module.css';
import { PairTable } from './pair-table.tsx';
import { RegionField, SendingFields } from './sending-fields.tsx';
import { SignedNote } from './signed-note.tsx';
import { SimulatorMenu } from './simulator-menu.tsx';
import { useMessageWords } from './use-message-words.ts';

export function MessageForm() {
  const { form: words } = useMessageWords();
  const form = useDraft((state) => state.form);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<Section>>(() => openAtFirst(form));
  const wish = useMessage((state) => state.wish);
  const [granted, setGranted] = useState<typeof wish>(null);
  if (wish !== granted) {
    setGranted(wish);
    if (wish !== null) setOpen(new Set([...open, sectionOf[wish.field]]));
  }
  useEffect(() => {
    if (wish === null) return;
    // The section is drawn by then.
    const frame = requestAnimationFrame(() => {
      enter(box.current, wish.field);
      forgetWish();
    });
    return () => cancelAnimationFrame(frame);
  }, [wish]);
  if (form === null) return null;
  const section = (name: Section) => ({
    title: words.section[name],
    holds: words.holds(form, name),
    isOpen: open.has(name),
    onToggle: () => setOpen(toggled(open, name)),
  });
  return (
    <div ref={box} className={styles.form} aria-label={words.label} role="group">
      <SignedNote />
      <FormSection {...section('envelope')}>
        <Envelope form={form} />
      </FormSection>
      <FormSection {...section('attachments')}>
        <Attachments form={form} />
      </FormSection>
      <FormSection {...section('sending')}>
        <SendingFields form={form} />
      </FormSection>
      <FormSection {...section('list')}>
        <ListFields form={form} />
      </FormSection>
      <FormSection {...section('headers')}>
        <Headers form={form} />
      </FormSection>
      <FormSection {...section('calendar')}>
        <CalendarFields form={form} />
      </FormSection>
    </div>
  );
}

const formSections = ['envelope', 'attachments', 'sending', 'list', 'headers', 'calendar'] as const;
export type Section = (typeof formSections)[number];

const sectionOf: { readonly [F in FormField]: Section } = {
  from: 'envelope',
  region: 'envelope',
  to: 'envelope',
  cc: 'envelope',
  bcc: 'envelope',
  replyTo: 'envelope',
  subject: 'envelope',
  feedbackAddress: 'sending',
  configurationSet: 'sending',
  tags: 'sending',
  headers: 'headers',
  listManagement: 'list',
  unsubscribe: 'list',
  calendar: 'calendar',
  attachments: 'attachments',
};

/** Sections that hold nothing yet are folded. */
function openAtFirst(form: Form | null): ReadonlySet<Section> {
  const open: Section[] = ['envelope', 'attachments', 'sending'];
  if (form !== null && (form.unsubscribe !== null || form.listManagement !== null)) open.push('list');
  if (form !== null && form.headers.length > 0) open.push('headers');
  if (form !== null && form.calendar !== null) open.push('calendar');
  return new Set(open);
}

function toggled(open: ReadonlySet<Section>, name: Section): ReadonlySet<Section> {
  const next = new Set(open);
  if (!next.delete(name)) next.add(name);
  return next;
}

function enter(box: HTMLElement | null, field: FormField): void {
  const row = box?.querySelector<HTMLElement>(`[data-field="${field}"]`);
  row?.scrollIntoView({ block: 'nearest' });
  const broken = row?.querySelector<HTMLElement>('[data-broken], [aria-invalid]');
  const control =
    row?.querySelector<HTMLElement>('input, select, textarea') ?? row?.querySelector<HTMLElement>('button');
  (broken ?? control)?.focus();
}

type PartProps = { readonly form: Form };

const addressMembers: readonly AddressMember[] = ['to', 'cc', 'bcc', 'replyTo'];

function Envelope({ form }: PartProps) {
  const { field, address } = useMessageWords();
  const subject = useDraft((state) => state.source?.subject ?? '');
  return (
    <>
      <FormRow field="from" label={field.from}>
        {(id) => <FromField id={id} from={form.from} />}
      </FormRow>
      <FormRow field="region" label={field.region}>
        {(id) => <RegionField id={id} region={form.region} />}
      </FormRow>
      {addressMembers.map((member) => (
        <FormRow key={member} field={member} label={field[member]}>
          {(id) => (
            <AddressField id={id} member={member} addresses={form[member]}>
              {member === 'to' ? <SimulatorMenu to={form.to} /> : null}
            </AddressField>
          )}
        </FormRow>
      ))}
      <FormRow field="subject" label={field.subject} hint={/[\r\n]/u.test(subject) ? address.manyLines : null}>
        {(id) => (
          <TextInput id={id} value={subject} onChange={({ currentTarget }) => edit('subject', currentTarget.value)} />
        )}
      </FormRow>
    </>
  );
}

function Attachments({ form }: PartProps) {
  const { field } = useMessageWords();
  return (
    <FormRow field="attachments" label={field.attachments}>
      <AttachmentList attachments={form.attachments} />
    </FormRow>
  );
}

function Headers({ form }: PartProps) {
  const { field, pairs } = useMessageWords();
  return (
    <FormRow field="headers" label={field.headers} hint={form.headers.length === 0 ? pairs.headersHint : null}>
      <PairTable member="headers" pairs={form.headers} suggests={headerNames} />
    </FormRow>
  );
}
