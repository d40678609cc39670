// The commands about the identities of an AWS account: read them, find one, open one.
import { useMemo } from 'react';
import { cancelReading, readAccount, useAccount } from '../../state/account.ts';
import { activeProfile, useApp } from '../../state/app.ts';
import { enterIdentity, findIdentity, selectIdentity, useIdentities } from '../../state/identities.ts';
import { go } from '../../state/selection.ts';
import { startWatch } from '../../state/watch.ts';
import { useWords } from '../../text/words.tsx';
import type { Command } from './match-commands.ts';

export function useIdentityActions(): readonly Command[] {
  const { words } = useWords();
  const { command, records } = words.identities;
  const readable = useApp(({ app }) => app !== null && activeProfile(app)?.kind !== 'dns');
  const reading = useAccount((state) => state.reading !== null);
  const listed = useAccount((state) => Object.keys(state.rows).length > 0);
  const open = useIdentities((state) => state.open);
  const action = (id: string, name: string, run: () => void): Command => ({ id, group: 'actions', name, run });
  if (!readable) return [];
  return [
    reading
      ? action('cancel-reading', command.cancel, () => void cancelReading())
      : action('read-account', command.read, () => {
          go('identities');
          void readAccount();
        }),
    ...(listed ? [action('find-identity', command.find, findIdentity)] : []),
    ...(open === null
      ? []
      : [
          action('identity-again', command.again(open.name), () => void readAccount([open])),
          action('identity-watch', `${records.watch}: ${open.name}`, () => void startWatch(open)),
        ]),
  ];
}

export function useIdentityCommands(): readonly Command[] {
  const { words } = useWords();
  const rows = useAccount((state) => state.rows);
  return useMemo(
    () =>
      Object.entries(rows).map(([key, row]) => ({
        id: `identity-${key}`,
        group: 'identities' as const,
        name: row.name,
        alias: row.unicode,
        hint: row.worst === null ? row.region : `${row.region}, ${words.state[row.worst]}`,
        ...(row.worst === null ? {} : { glyph: row.worst }),
        run: () => {
          go('identities');
          selectIdentity(key);
          enterIdentity(row);
        },
      })),
    [rows, words],
  );
}
