// The button that sends: it stays shut while something stands against it, and says what.
import { Button, TextInput } from '@mantine/core';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { SendPreview } from '../../../../shared/message/send.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import sheetStyles from '../sheets/sheets.module.css';
import { useSendWords } from './use-send-words.ts';

type Props = {
  readonly preview: SendPreview | null;
  /** Why there is no preview, where that is known. */
  readonly missing: string | null;
  readonly isStarting: boolean;
  readonly act: string;
  readonly starting: string;
  readonly onSend: (typed: string) => void;
  /** Other buttons, before it. */
  readonly children?: ReactNode;
};

export function ConfirmSend({ preview, missing, isStarting, act, starting, onSend, children }: Props) {
  const { say } = useWords();
  const { plan } = useSendWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [obstacle] = preview?.obstacles ?? [];
  const reason = missing ?? (obstacle === undefined ? null : say(obstacle.says));
  const wanted = preview?.typed ?? null;
  const isReady = canSend(preview, typed) && missing === null && !isStarting;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onSend(typed.trim());
  };
  return (
    <form className={sheetStyles.confirm} onSubmit={submit}>
      {wanted === null || reason !== null ? null : (
        <TextInput
          label={plan.confirm(wanted)}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {reason === null ? null : (
        <p id={id} className={sheetStyles.line} role="status">
          <StateGlyph state={missing === null ? 'blocker' : 'info'} />
          <span>{reason}</span>
        </p>
      )}
      <div className={sheetStyles.acts}>
        {children}
        <Button type="submit" disabled={!isReady} aria-describedby={reason === null ? undefined : id}>
          {isStarting ? starting : act}
        </Button>
      </div>
    </form>
  );
}

/** Nothing stands against it, and what must be typed is typed. */
export function canSend(preview: SendPreview | null, typed: string): boolean {
  if (preview === null || preview.obstacles.length > 0) return false;
  return preview.typed === null || typed.trim() === preview.typed;
}
