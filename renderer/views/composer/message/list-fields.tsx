// How recipients leave the list: SES's own list management, and the two headers of a one-click unsubscribe.
import { Switch, TextInput } from '@mantine/core';
import type { MessageForm, Unsubscribe } from '../../../../shared/message/form.ts';
import { editForm } from '../../../state/message.ts';
import { FormRow } from './form-parts.tsx';
import styles from './message.module.css';
import { useMessageWords } from './use-message-words.ts';

const noUnsubscribe: Unsubscribe = { https: null, mailto: null, oneClick: false };

function UnsubscribeField({ id, unsubscribe }: { readonly id: string; readonly unsubscribe: Unsubscribe | null }) {
  const { list: words } = useMessageWords();
  const now = unsubscribe ?? noUnsubscribe;
  const change = (part: Partial<Unsubscribe>) => {
    const next = { ...now, ...part };
    editForm({ unsubscribe: next.https === null && next.mailto === null && !next.oneClick ? null : next });
  };
  return (
    <>
      <TextInput
        id={id}
        placeholder={words.httpsHint}
        value={now.https ?? ''}
        maxLength={8000}
        spellCheck={false}
        onChange={({ currentTarget: { value } }) => change({ https: value === '' ? null : value })}
      />
      <TextInput
        className={styles.below ?? ''}
        aria-label={words.mailto}
        leftSection={<span className={styles.prefix}>mailto:</span>}
        leftSectionWidth={56}
        placeholder={words.mailtoHint}
        value={now.mailto ?? ''}
        maxLength={8000}
        spellCheck={false}
        onChange={({ currentTarget: { value } }) =>
          change({ mailto: value === '' ? null : value.replace(/^mailto:/iu, '') })
        }
      />
      <Switch
        className={styles.below ?? ''}
        label={words.oneClick}
        description={words.oneClickHint}
        checked={now.oneClick}
        onChange={({ currentTarget: { checked } }) => change({ oneClick: checked })}
      />
      <WrittenHeaders unsubscribe={now} />
    </>
  );
}

function WrittenHeaders({ unsubscribe }: { readonly unsubscribe: Unsubscribe }) {
  const { list: words } = useMessageWords();
  const headers = printUnsubscribe(unsubscribe);
  return headers.length === 0 ? null : (
    <figure className={styles.written}>
      <figcaption>{words.written}</figcaption>
      <pre translate="no">{headers.join('\n')}</pre>
    </figure>
  );
}

/** As they will stand in the message (RFC 2369 3.2, RFC 8058 3.1). */
export function printUnsubscribe({ https, mailto, oneClick }: Unsubscribe): readonly string[] {
  const ways = [...(https === null ? [] : [`<${https}>`]), ...(mailto === null ? [] : [`<mailto:${mailto}>`])];
  return [
    ...(ways.length === 0 ? [] : [`List-Unsubscribe: ${ways.join(', ')}`]),
    ...(oneClick ? ['List-Unsubscribe-Post: List-Unsubscribe=One-Click'] : []),
  ];
}

function ListManagementField({ id, form }: { readonly id: string; readonly form: MessageForm }) {
  const { list: words } = useMessageWords();
  const { listManagement: now } = form;
  const change = (contactList: string, topic: string) =>
    editForm({
      listManagement: contactList === '' && topic === '' ? null : { contactList, topic: topic === '' ? null : topic },
    });
  return (
    <div className={styles.pair} data-two>
      <input
        id={id}
        className={styles.cell}
        placeholder={words.contactList}
        value={now?.contactList ?? ''}
        maxLength={1000}
        spellCheck={false}
        onChange={({ currentTarget }) => change(currentTarget.value, now?.topic ?? '')}
      />
      <input
        className={styles.cell}
        aria-label={words.topic}
        placeholder={words.topic}
        value={now?.topic ?? ''}
        maxLength={1000}
        spellCheck={false}
        onChange={({ currentTarget }) => change(now?.contactList ?? '', currentTarget.value)}
      />
    </div>
  );
}

export function ListFields({ form }: { readonly form: MessageForm }) {
  const { field, list: words } = useMessageWords();
  return (
    <>
      <FormRow field="unsubscribe" label={field.unsubscribe}>
        {(id) => <UnsubscribeField id={id} unsubscribe={form.unsubscribe} />}
      </FormRow>
      <FormRow field="listManagement" label={field.listManagement} hint={words.managementHint}>
        {(id) => <ListManagementField id={id} form={form} />}
      </FormRow>
    </>
  );
}
