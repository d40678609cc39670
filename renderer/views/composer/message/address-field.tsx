// Addresses as chips that the keys walk; a paste of many becomes many, and what is broken stays as it was typed and says why.
import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { editForm, stepForm, undoStep } from '../../../state/message.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { faultOfAddress, splitAddresses } from './addresses.ts';
import styles from './message.module.css';
import { useMessageWords } from './use-message-words.ts';
import { useRecipientFacts } from './use-recipient-facts.ts';

export type AddressMember = 'to' | 'cc' | 'bcc' | 'replyTo';

type Props = {
  readonly id: string;
  readonly member: AddressMember;
  readonly addresses: readonly string[];
  readonly children?: ReactNode;
};

export function AddressField({ id, member, addresses, children }: Props) {
  const words = useMessageWords();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  // What is being typed is kept with the rest, as its last.
  const isTyping = typed !== '' && addresses.at(-1) === typed;
  const chips = isTyping ? addresses.slice(0, -1) : addresses;
  const field = { member, chips, typed: isTyping ? typed : '', setTyped };
  return (
    <div
      ref={box}
      className={styles.chips}
      role="group"
      aria-label={words.field[member]}
      onKeyDown={(event) => walk(event, box.current)}
    >
      {chips.map((address, at) => (
        <AddressChip
          key={`${at} ${address}`}
          address={address}
          onRemove={() => stepForm({ [member]: chips.filter((_, index) => index !== at) })}
          onEdit={() => {
            // It stands last then, where it is typed.
            setTyped(address);
            editForm({ [member]: [...chips.filter((_, index) => index !== at), address] });
            focusInput(box.current);
          }}
        />
      ))}
      <input
        id={id}
        className={styles.chipInput}
        value={field.typed}
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
        placeholder={member === 'to' && chips.length === 0 ? words.address.placeholder : undefined}
        aria-description={words.address.keys}
        onChange={(event) => typeAddress(event.currentTarget.value, field)}
        onBlur={() => finish(field)}
        onPaste={(event) => pasteAddresses(event, field)}
        onKeyDown={(event) => onInputKey(event, field)}
      />
      {children}
    </div>
  );
}

type Field = {
  readonly member: AddressMember;
  readonly chips: readonly string[];
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
};

function typeAddress(text: string, { member, chips, setTyped }: Field): void {
  setTyped(text);
  editForm({ [member]: text === '' ? chips : [...chips, text] });
}

/** What was typed becomes a chip, or several. */
function finish({ member, chips, typed, setTyped }: Field): void {
  if (typed === '') return;
  setTyped('');
  editForm({ [member]: [...chips, ...splitAddresses(typed)] });
}

function pasteAddresses(event: ClipboardEvent, { member, chips, typed, setTyped }: Field): void {
  const pasted = splitAddresses(event.clipboardData.getData('text/plain'));
  if (typed !== '' || pasted.length < 2) return;
  event.preventDefault();
  setTyped('');
  stepForm({ [member]: [...chips, ...pasted] });
}

function onInputKey(event: KeyboardEvent<HTMLInputElement>, field: Field): void {
  const { typed } = field;
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
  if (isUndo && typed === '' && undoStep()) return event.preventDefault();
  if (event.nativeEvent.isComposing || typed === '') return;
  const isOpen = typed.split('"').length % 2 === 0;
  if (event.key !== 'Enter' && (isOpen || (event.key !== ',' && event.key !== ';'))) return;
  event.preventDefault();
  finish(field);
}

type ChipProps = { readonly address: string; readonly onRemove: () => void; readonly onEdit: () => void };

function AddressChip({ address, onRemove, onEdit }: ChipProps) {
  const { address: words } = useMessageWords();
  const fault = faultOfAddress(address);
  const fact = useRecipientFacts(address);
  const because = fault === null ? fact : words.fault[fault];
  return (
    <button
      type="button"
      tabIndex={-1}
      data-chip
      className={styles.chip}
      data-broken={fault !== null || undefined}
      title={because ?? address}
      aria-label={because === null ? words.chip(address) : `${words.chip(address)}: ${because}`}
      onDoubleClick={onEdit}
      onKeyDown={(event) => {
        if (event.key === 'Backspace' || event.key === 'Delete') removeFocused(event.currentTarget, onRemove);
        else if (event.key === 'Enter' || event.key === 'F2') onEdit();
        else return;
        event.preventDefault();
      }}
    >
      {because === null ? null : <StateGlyph state={fault === null ? 'medium' : 'high'} size={12} />}
      <span className={styles.chipText} translate="no">
        {address}
      </span>
      <span
        aria-hidden
        className={styles.chipRemove}
        title={words.remove}
        onClick={(event) => removeFocused(event.currentTarget.closest('button'), onRemove)}
      >
        ×
      </span>
    </button>
  );
}

/** The focus stays in the field: on the chip that takes the place, or where one types. */
function removeFocused(chip: HTMLElement | null, onRemove: () => void): void {
  const box = chip?.parentElement ?? null;
  const at = chipsIn(box).findIndex((one) => one === chip);
  onRemove();
  requestAnimationFrame(() => {
    const next = chipsIn(box)[at];
    if (next === undefined) focusInput(box);
    else next.focus();
  });
}

function chipsIn(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[data-chip]') ?? [])];
}

function focusInput(box: HTMLElement | null): void {
  box?.querySelector<HTMLElement>('input')?.focus();
}

/** Left and right go from chip to chip, from the beginning of what is typed too. */
function walk(event: KeyboardEvent, box: HTMLElement | null): void {
  const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
  const { target } = event;
  if (isUndo && !(target instanceof HTMLInputElement) && undoStep()) return event.preventDefault();
  const isBack = event.key === 'ArrowLeft' || (event.key === 'Backspace' && target instanceof HTMLInputElement);
  if (!isBack && event.key !== 'ArrowRight') return;
  const isInText = target instanceof HTMLInputElement && (target.selectionStart !== 0 || target.selectionEnd !== 0);
  const all = chipsIn(box);
  if (isInText || all.length === 0) return;
  const at = all.findIndex((one) => one === target);
  const next = at === -1 ? (isBack ? all.at(-1) : undefined) : all[at + (isBack ? -1 : 1)];
  if (next !== undefined) next.focus();
  else if (at === all.length - 1) focusInput(box);
  else return;
  event.preventDefault();
}
