// The composer's settings: the clients that new drafts are checked for, and a SpamAssassin of one's own.
import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { printFailure } from '../../../shared/failure.ts';
import type { Settings } from '../../../shared/settings.ts';
import { notify, saveSettings, useApp } from '../../state/app.ts';
import { loadSupport, useSupport } from '../../state/support.ts';
import { composerEn } from '../../text/composer-en.ts';
import { composerJa } from '../../text/composer-ja.ts';
import { useWords, useWordsOf } from '../../text/words.tsx';
import { Fold } from '../../ui/fold.tsx';
import { GroupedChecks } from '../../ui/grouped-checks.tsx';
import { groupClients } from '../../details/group-clients.ts';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import styles from './settings.module.css';

const both = { en: composerEn, ja: composerJa };

export function ComposerSettings() {
  const { settings: words } = useWordsOf(both);
  return (
    <>
      <h2 className={styles.heading}>{words.title}</h2>
      <div className={styles.tallRow}>
        <div className={styles.label}>
          {words.targets}
          <p className={styles.hint}>{words.targetsHint}</p>
        </div>
        <Targets />
      </div>
      <div className={styles.tallRow}>
        <span className={styles.label}>{words.spamd}</span>
        <Spamd />
      </div>
    </>
  );
}

function Targets() {
  const { say } = useWords();
  const { settings: words, targets } = useWordsOf(both);
  const facts = useSupport((state) => state.facts);
  const failure = useSupport((state) => state.failure);
  const chosen = useApp(({ app }) => app?.settings.targets) ?? [];
  useEffect(() => void loadSupport(), []);
  if (facts === null)
    return failure === null ? (
      <SkeletonRows count={6} label={words.targets} />
    ) : (
      <p className={styles.hint}>{say(printFailure(failure))}</p>
    );
  return (
    <Fold title={targets.count(chosen.length)}>
      <GroupedChecks
        label={words.targets}
        groups={groupClients(facts.clients)}
        chosen={chosen}
        onChoose={(next) => save({ targets: next })}
      />
    </Fold>
  );
}

/** A host and a port; an IPv6 address in brackets. */
export function isSpamdAddress(typed: string): boolean {
  const [, port] = /^(?:\[[0-9a-f:.]+\]|[\w.-]+):(\d{1,5})$/iu.exec(typed) ?? [];
  return port !== undefined && Number(port) >= 1 && Number(port) <= 65_535;
}

function Spamd() {
  const { settings: words } = useWordsOf(both);
  const kept = useApp(({ app }) => app?.settings.spamd) ?? '';
  const [typed, setTyped] = useState(kept);
  const address = typed.trim();
  const take = () => {
    if (address !== kept && (address === '' || isSpamdAddress(address)))
      save({ spamd: address === '' ? null : address });
  };
  return (
    <TextInput
      aria-label={words.spamd}
      description={words.spamdHint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder="127.0.0.1:783"
      value={typed}
      error={address === '' || isSpamdAddress(address) ? undefined : words.spamdStrange}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}

function save(change: Partial<Settings>): void {
  void saveSettings(change).then((failure) => {
    if (failure !== null) notify({ kind: 'failure', failure });
  });
}
