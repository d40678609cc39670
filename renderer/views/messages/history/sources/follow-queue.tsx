// Follows a queue: whether what is read stays in it or is deleted from it is chosen first, in words.
import { Button, Radio } from '@mantine/core';
import '@mantine/core/styles/Radio.layer.css';
import { useState } from 'react';
import { printFailure, type Failure } from '../../../../../shared/failure.ts';
import type { HistorySource } from '../../../../../shared/history/sources.ts';
import { activeProfile, useApp } from '../../../../state/app.ts';
import { isReadOnly } from '../../../../state/changes.ts';
import { followQueue } from '../../../../state/history-sources.ts';
import { useWords } from '../../../../text/words.tsx';
import { Confirm } from '../../../../ui/confirm.tsx';
import { useSourcesWords } from '../use-history-words.ts';
import styles from './sources.module.css';

type Mode = 'peek' | 'consume';

export function FollowQueue({ source }: { readonly source: HistorySource }) {
  const { say } = useWords();
  const words = useSourcesWords();
  const [mode, setMode] = useState<Mode>('peek');
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const follow = () => void followQueue(source, mode, Date.now()).then(setFailure);
  return (
    <div className={styles.follow}>
      <Modes mode={mode} onChoose={setMode} />
      <Button
        variant="default"
        size="compact-sm"
        className={styles.act ?? ''}
        onClick={() => (mode === 'consume' ? setAsking(true) : follow())}
      >
        {words.follow}
      </Button>
      {failure === null ? null : (
        <p className={styles.wrong} role="alert">
          {say(printFailure(failure))}
        </p>
      )}
      <Confirm
        opened={isAsking}
        title={words.consumeTitle}
        body={words.consumeBody}
        act={words.consumeAct}
        cancel={words.cancel}
        onAct={follow}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}

type ModesProps = { readonly mode: Mode; readonly onChoose: (mode: Mode) => void };

/** A read-only profile may only look. */
function Modes({ mode, onChoose }: ModesProps) {
  const words = useSourcesWords();
  const readOnly = useApp(({ app }) => app !== null && isReadOnly(activeProfile(app)));
  return (
    <Radio.Group
      size="xs"
      aria-label={words.follow}
      value={mode}
      onChange={(value) => onChoose(value === 'consume' ? 'consume' : 'peek')}
    >
      <div className={styles.modes}>
        <Radio size="xs" value="peek" label={words.peek} description={words.peekTip} />
        <Radio
          size="xs"
          value="consume"
          label={words.consume}
          disabled={readOnly}
          description={readOnly ? words.consumeReadOnly : words.consumeTip}
        />
      </div>
    </Radio.Group>
  );
}
