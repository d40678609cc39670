// Reads a source: the last day, week or month, or from one day to another.
import { Button, Menu, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { HistorySource, Stretch } from '../../../../../shared/history/sources.ts';
import { readSource } from '../../../../state/history-sources.ts';
import { lastDays, stretchOf } from '../../../../state/history-wish.ts';
import { useSourcesWords } from '../use-history-words.ts';
import styles from './sources.module.css';

const spans = [
  ['day', 1],
  ['week', 7],
  ['month', 30],
] as const;

export function ReadMenu({ source }: { readonly source: HistorySource }) {
  const words = useSourcesWords();
  const [isOwn, setOwn] = useState(false);
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" size="compact-sm" title={words.readHint} className={styles.act ?? ''}>
            {words.readMenu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {spans.map(([span, days]) => (
            <Menu.Item key={span} onClick={() => void readSource(source.id, { stretch: lastDays(days) })}>
              {words.stretch[span]}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => setOwn(true)}>{words.stretch.own}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isOwn ? <OwnStretch source={source} onClose={() => setOwn(false)} /> : null}
    </>
  );
}

/** Null where the days are not both there, or in the wrong order. */
export function readDays(from: string, until: string, nowMs: number): Stretch | null {
  const { fromMs, untilMs } = stretchOf({ from, until }, nowMs);
  return fromMs === null || untilMs === null || fromMs >= untilMs
    ? null
    : { fromMs, untilMs: Math.max(fromMs + 1, Math.min(untilMs, nowMs)) };
}

type OwnProps = { readonly source: HistorySource; readonly onClose: () => void };

function OwnStretch({ source, onClose }: OwnProps) {
  const words = useSourcesWords();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const isBackwards = from !== '' && until !== '' && from > until;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const stretch = readDays(from, until, Date.now());
    if (stretch === null) return;
    void readSource(source.id, { stretch });
    onClose();
  };
  return (
    <form className={styles.own} onSubmit={submit}>
      <TextInput
        type="date"
        size="xs"
        label={words.from}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        size="xs"
        label={words.until}
        value={until}
        error={isBackwards ? words.backwards : undefined}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" disabled={from === '' || until === '' || isBackwards}>
        {words.readOwn}
      </Button>
    </form>
  );
}
