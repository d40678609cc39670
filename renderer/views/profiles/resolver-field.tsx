// The choice of resolver: the system's, a list of servers, or DNS over HTTPS.
import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useWords } from '../../text/words.tsx';
import styles from './profiles.module.css';
import { resolverKinds, type ResolverDraft } from './resolver-draft.ts';

type Props = {
  readonly draft: ResolverDraft;
  readonly error: string | null;
  readonly onChange: (draft: ResolverDraft) => void;
};

export function ResolverField({ draft, error, onChange }: Props) {
  const { words } = useWords();
  const hint = words.profiles.resolverBody[draft.kind];
  return (
    <div className={styles.resolver}>
      <span className={styles.label}>{words.profiles.resolver}</span>
      <SegmentedControl
        aria-label={words.profiles.resolver}
        value={draft.kind}
        data={resolverKinds.map((kind) => ({ value: kind, label: words.profiles.resolvers[kind] }))}
        onChange={(kind) => onChange({ ...draft, kind })}
      />
      {draft.kind === 'system' ? <p className={styles.hint}>{hint}</p> : null}
      {draft.kind === 'system' && error !== null ? (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      ) : null}
      {draft.kind === 'servers' ? (
        <Textarea
          label={words.profiles.serversLabel}
          description={hint}
          placeholder="192.0.2.1:53"
          autosize
          minRows={3}
          spellCheck={false}
          value={draft.servers}
          error={error}
          onChange={(event) => onChange({ ...draft, servers: event.currentTarget.value })}
        />
      ) : null}
      {draft.kind === 'https' ? (
        <TextInput
          label={words.profiles.urlLabel}
          description={hint}
          placeholder="https://dns.example/dns-query"
          spellCheck={false}
          value={draft.url}
          error={error}
          onChange={(event) => onChange({ ...draft, url: event.currentTarget.value })}
        />
      ) : null}
    </div>
  );
}
