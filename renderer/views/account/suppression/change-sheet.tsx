// The sheet of changes: an address or a file first, then the exact calls, and how far they are.
import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import { suppressionReasons, type SuppressionReason } from '../../../../shared/health/suppression.ts';
import {
  closeSuppressionSheet,
  previewChanges,
  useSuppressionChanges,
  type SuppressionSheet,
} from '../../../state/suppression-changes.ts';
import { useWords } from '../../../text/words.tsx';
import { CallSheet } from './call-sheet.tsx';
import { FileSheet } from './file-sheet.tsx';
import styles from './change-sheet.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

export function SuppressionChangeSheet() {
  const { words } = useWords();
  const { sheet: said } = useSuppressionWords();
  const sheet = useSuppressionChanges((state) => state.sheet);
  return (
    <Modal
      opened={sheet !== null}
      onClose={closeSuppressionSheet}
      title={sheet === null ? '' : titleOf(sheet, said)}
      size={640}
      closeButtonProps={{ 'aria-label': words.frame.close }}
    >
      {sheet === null ? null : <SheetBody sheet={sheet} />}
    </Modal>
  );
}

type SheetWords = ReturnType<typeof useSuppressionWords>['sheet'];

function titleOf(sheet: SuppressionSheet, words: SheetWords): string {
  switch (sheet.stage) {
    case 'address':
      return words.addTitle;
    case 'file': {
      const name = sheet.csv?.name ?? 'CSV';
      return sheet.act === 'suppress' ? words.addFileTitle(name) : words.removeFileTitle(name);
    }
    case 'calls': {
      const { changes } = sheet.plan;
      return words.callsTitle(changes.length, changes[0]?.kind === 'unsuppress');
    }
    default:
      return assertNever(sheet);
  }
}

/** What the sheet shows, without the sheet around it. */
export function SheetBody({ sheet }: { readonly sheet: SuppressionSheet }) {
  switch (sheet.stage) {
    case 'address':
      return <AddressForm sheet={sheet} />;
    case 'file':
      return <FileSheet sheet={sheet} />;
    case 'calls':
      return <CallSheet sheet={sheet} />;
    default:
      return assertNever(sheet);
  }
}

type AddressStage = Extract<SuppressionSheet, { readonly stage: 'address' }>;

function AddressForm({ sheet: { region, address } }: { readonly sheet: AddressStage }) {
  const { sheet: words, address: addressWords, reason: reasonWords } = useSuppressionWords();
  const [typed, setTyped] = useState(address);
  const [reason, setReason] = useState<SuppressionReason>('BOUNCE');
  const ready = typed.trim().length >= 3;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) void previewChanges({ region, changes: [{ kind: 'suppress', address: typed.trim(), reason }] });
  };
  return (
    <form className={styles.sheet} onSubmit={submit}>
      <TextInput
        label={addressWords.label}
        placeholder={addressWords.placeholder}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <SegmentedControl
        aria-label={words.reason}
        data={suppressionReasons.map((name) => ({ value: name, label: `${reasonWords[name]} (${name})` }))}
        value={reason}
        onChange={(value) => setReason(value === 'COMPLAINT' ? 'COMPLAINT' : 'BOUNCE')}
      />
      <div className={styles.sheetActs}>
        <Button variant="default" onClick={closeSuppressionSheet}>
          {words.cancel}
        </Button>
        <Button type="submit" disabled={!ready}>
          {words.next}
        </Button>
      </div>
    </form>
  );
}
