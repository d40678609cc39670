// The files that travel with the message: what each is, how large it is as sent, and what is taken away again.
import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconPaperclip, IconTrash } from '@tabler/icons-react';
import { attachmentPlaces, type MessageAttachment } from '../../../../shared/message/form.ts';
import { printBytes } from '../../../../shared/print-bytes.ts';
import { chooseAttachments } from '../../../state/attachments.ts';
import { contentIdFor } from '../../../state/inline-image.ts';
import { editForm, stepForm, useMessage } from '../../../state/message.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { BarButton } from '../bar-button.tsx';
import styles from './message.module.css';
import { maxMessageBytes, sentBytes } from './sizes-as-sent.ts';
import { useMessageWords } from './use-message-words.ts';

type Props = { readonly attachments: readonly MessageAttachment[] };

export function AttachmentList({ attachments }: Props) {
  const { attachments: words } = useMessageWords();
  const attaching = useMessage((state) => state.attaching);
  const total = attachments.reduce((sum, { bytes }) => sum + sentBytes(bytes), 0);
  return (
    <div className={styles.attachments}>
      {attachments.length === 0 ? null : (
        <ul className={styles.files} aria-label={words.label}>
          {attachments.map((attachment, at) => (
            <AttachmentLine
              key={`${at} ${attachment.blob}`}
              at={at}
              attachments={attachments}
              attachment={attachment}
            />
          ))}
        </ul>
      )}
      <div className={styles.fact}>
        <BarButton icon={<IconPaperclip size={13} aria-hidden />} onClick={() => void chooseAttachments()}>
          {words.add}
        </BarButton>
        {attaching > 0 ? (
          <span role="status">
            <StateGlyph state="running" size={12} /> {words.attaching(attaching)}
          </span>
        ) : attachments.length === 0 ? (
          <span>{words.drop}</span>
        ) : (
          <span>
            {total > maxMessageBytes ? <StateGlyph state="blocker" size={12} /> : null}{' '}
            {words.total(printBytes(total), printBytes(maxMessageBytes))}
          </span>
        )}
      </div>
    </div>
  );
}

type LineProps = {
  readonly at: number;
  readonly attachments: readonly MessageAttachment[];
  readonly attachment: MessageAttachment;
};

function AttachmentLine({ at, attachments, attachment }: LineProps) {
  const { attachments: words } = useMessageWords();
  const { fileName, contentType, bytes, place } = attachment;
  const change = (part: Partial<MessageAttachment>) =>
    editForm({ attachments: attachments.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <li className={styles.file}>
      <input
        className={styles.cell}
        aria-label={words.name}
        placeholder={words.name}
        title={fileName}
        value={fileName}
        maxLength={1000}
        spellCheck={false}
        onChange={({ currentTarget }) => change({ fileName: currentTarget.value })}
      />
      <input
        className={styles.cell}
        aria-label={words.type(fileName)}
        title={contentType}
        value={contentType}
        maxLength={1000}
        spellCheck={false}
        onChange={({ currentTarget }) => change({ contentType: currentTarget.value })}
      />
      <span className={styles.size} title={words.sizeTip(printBytes(bytes))}>
        {printBytes(sentBytes(bytes))}
      </span>
      <Place attachment={attachment} onChange={change} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        aria-label={words.remove(fileName)}
        onClick={() => stepForm({ attachments: attachments.filter((_, index) => index !== at) })}
      >
        <IconTrash size={14} aria-hidden />
      </ActionIcon>
      {place === 'inline' ? <ContentId attachment={attachment} onChange={change} /> : null}
    </li>
  );
}

type PartProps = {
  readonly attachment: MessageAttachment;
  readonly onChange: (part: Partial<MessageAttachment>) => void;
};

function Place({ attachment, onChange }: PartProps) {
  const { attachments: words } = useMessageWords();
  const { fileName, place, contentId } = attachment;
  return (
    <NativeSelect
      aria-label={words.place(fileName)}
      value={place}
      data={attachmentPlaces.map((one) => ({ value: one, label: words.places[one] }))}
      onChange={({ currentTarget: { value } }) => {
        const next = attachmentPlaces.find((one) => one === value);
        if (next !== undefined)
          onChange({ place: next, contentId: next === 'inline' ? contentIdFor(attachment) : contentId });
      }}
    />
  );
}

function ContentId({ attachment: { fileName, contentId }, onChange }: PartProps) {
  const { attachments: words } = useMessageWords();
  return (
    <span className={styles.contentId}>
      cid:
      <input
        className={styles.cell}
        aria-label={words.contentId(fileName)}
        title={words.contentIdTip}
        value={contentId ?? ''}
        maxLength={1000}
        spellCheck={false}
        onChange={({ currentTarget: { value } }) => onChange({ contentId: value === '' ? null : value })}
      />
    </span>
  );
}
