// What is known of the message as a whole: its subject, who sent it when, and the names by which others find it.
import type { ReactNode } from 'react';
import type { MessageFacts } from '../../../../../shared/timeline.ts';
import { useSurroundings } from '../../../../details/surroundings.tsx';
import { openDomain } from '../../../../state/history-subject.ts';
import { useWords } from '../../../../text/words.tsx';
import { CopyButton } from '../../../../ui/copy-button.tsx';
import { Fold } from '../../../../ui/fold.tsx';
import { printMoment } from '../../../../ui/print-age.ts';
import { printControls } from '../../../../ui/print-controls.ts';
import { StrangerText } from '../../../../ui/stranger-text.tsx';
import { domainOf } from './domain-of.ts';
import styles from './message.module.css';
import { printUtc } from './print-local.ts';
import { useSubjectWords } from './use-subject-words.ts';

type Props = { readonly message: MessageFacts };

export function MessageHead({ message }: Props) {
  const { facts: words } = useSubjectWords();
  const { subject, messageId } = message;
  return (
    <header className={styles.head}>
      <h1 className={styles.subject}>
        {subject === null ? <span className={styles.quiet}>{words.noSubject}</span> : <StrangerText text={subject} />}
      </h1>
      <dl className={styles.facts} aria-label={words.label}>
        <From message={message} />
        <Sent message={message} />
        <Id name={words.sesId} id={messageId} />
      </dl>
      <OtherFacts message={message} />
    </header>
  );
}

/** Folded away: the diagnosis is what one came for. */
function OtherFacts({ message }: Props) {
  const { facts: words } = useSubjectWords();
  const { clientMessageId, wireMessageId, configurationSet, identity, tags } = message;
  const known = [clientMessageId, wireMessageId, configurationSet, identity, ...tags].some((fact) => fact !== null);
  if (!known) return null;
  return (
    <Fold title={words.more}>
      <dl className={styles.facts} aria-label={words.more}>
        {clientMessageId === null ? null : <Id name={words.clientId} id={`<${clientMessageId}>`} />}
        {wireMessageId === null ? null : <Id name={words.wireId} id={wireMessageId} />}
        <Name name={words.set} value={configurationSet} />
        <Name name={words.identity} value={identity} />
        {tags.length === 0 ? null : (
          <Fact name={words.tags}>
            {tags.map(({ name, value }) => (
              <span key={`${name}=${value}`} className={styles.tag} translate="no">
                {printControls(name)}: {printControls(value)}
              </span>
            ))}
          </Fact>
        )}
      </dl>
    </Fold>
  );
}

function From({ message: { sender } }: Props) {
  const { facts: words } = useSubjectWords();
  const domain = sender === null ? null : domainOf(sender);
  return (
    <Fact name={words.from}>
      {sender === null ? <Unknown /> : <StrangerText text={sender} />}
      {domain === null ? null : (
        <button type="button" className={styles.asLink} title={domain} onClick={() => openDomain(domain)}>
          {words.domain}
        </button>
      )}
    </Fact>
  );
}

function Sent({ message: { sentAtMs } }: Props) {
  const { language } = useWords();
  const { facts: words } = useSubjectWords();
  return (
    <Fact name={words.sent}>
      {sentAtMs === null ? (
        <Unknown />
      ) : (
        <time dateTime={new Date(sentAtMs).toISOString()} title={printUtc(sentAtMs)}>
          {printMoment(sentAtMs, language)}
        </time>
      )}
    </Fact>
  );
}

/** Nothing where it is not known: not every message has one. */
function Name({ name, value }: { readonly name: string; readonly value: string | null }) {
  if (value === null) return null;
  return (
    <Fact name={name}>
      <StrangerText text={value} />
    </Fact>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Id({ name, id }: { readonly name: string; readonly id: string }) {
  const { words } = useWords();
  const { copy } = useSurroundings();
  return (
    <Fact name={name}>
      <StrangerText className={styles.id} text={id} title={id} />
      <CopyButton
        text={id}
        label={`${words.details.copy}: ${name}`}
        copiedLabel={words.details.copied}
        onCopy={copy}
        iconOnly
      />
    </Fact>
  );
}

function Unknown() {
  const { facts } = useSubjectWords();
  return <span className={styles.quiet}>{facts.unknown}</span>;
}
