// Opens the send sheet of the open draft; the sheet says why where it cannot be sent.
import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { activeProfile, useApp } from '../../../state/app.ts';
import { useDraft } from '../../../state/draft.ts';
import { openSendSheet } from '../../../state/send.ts';
import { Tip } from '../../../ui/tip.tsx';
import { useSendWords } from './use-send-words.ts';

export function SendButton() {
  const words = useSendWords();
  const hasAccount = useApp(({ app }) => app !== null && activeProfile(app)?.kind !== 'dns');
  const isOpen = useDraft((state) => state.kept !== null);
  const isMessage = useDraft((state) => state.kept !== null && state.kept.message !== null);
  if (!hasAccount || !isOpen) return null;
  return (
    <Tip label={words.tip} keys="mod+Enter">
      <Button
        variant={isMessage ? 'filled' : 'default'}
        leftSection={<IconSend size={15} aria-hidden />}
        onClick={() => void openSendSheet()}
      >
        {words.button}
      </Button>
    </Tip>
  );
}
