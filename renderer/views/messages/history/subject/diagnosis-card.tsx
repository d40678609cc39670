// The diagnosis, the first thing one reads: what it was, who can change it, how sure that is, and what to do next.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Diagnosis, DiagnosisGround } from '../../../../../shared/history/diagnosis.ts';
import type { MessageState } from '../../../../../shared/history/search.ts';
import { OutwardLink } from '../../../../details/link-view.tsx';
import { followLink } from '../../../../state/follow-link.ts';
import { useWords } from '../../../../text/words.tsx';
import { Fold } from '../../../../ui/fold.tsx';
import { MonoText } from '../../../../ui/mono-text.tsx';
import { printControls } from '../../../../ui/print-controls.ts';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import styles from './diagnosis.module.css';
import { glyphOfState, iconOfWhose } from './glyphs.ts';
import { useSubjectWords } from './use-subject-words.ts';

type Props = {
  readonly diagnosis: Diagnosis;
  readonly state: MessageState;
  /** What can be pressed to learn more. */
  readonly children?: ReactNode;
};

export function DiagnosisCard({ diagnosis, state, children }: Props) {
  const { say } = useWords();
  const { diagnosis: words, state: stateWords } = useSubjectWords();
  const { title, says, next, links, grounds } = diagnosis;
  return (
    <section className={styles.card} aria-label={words.label}>
      <h2 className={styles.title} data-headline>
        <StateGlyph state={glyphOfState[state]} size={18} label={stateWords[state]} />
        {printControls(say(title))}
      </h2>
      <Marks diagnosis={diagnosis} />
      <p className={styles.says}>{printControls(say(says))}</p>
      {next.length === 0 ? null : (
        <>
          <h3>{words.next}</h3>
          <ol className={styles.next}>
            {next.map((step) => (
              <li key={step.en}>{printControls(say(step))}</li>
            ))}
          </ol>
        </>
      )}
      {links.length === 0 ? null : (
        <div className={styles.links}>
          {links.map((link) =>
            link.kind === 'web' ? (
              <OutwardLink key={link.url} url={link.url} label={say(link.says)} />
            ) : (
              <Button key={link.says.en} variant="default" onClick={() => void followLink(link)}>
                {say(link.says)}
              </Button>
            ),
          )}
        </div>
      )}
      {children === undefined ? null : <div className={styles.links}>{children}</div>}
      {grounds.length === 0 ? null : (
        <Fold title={words.why(grounds.length)}>
          <ul className={styles.grounds}>
            {grounds.map((ground, index) => (
              <Ground key={index} ground={ground} />
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function Marks({ diagnosis: { whose, certainty } }: Pick<Props, 'diagnosis'>) {
  const { whose: whoseWords, certainty: certaintyWords } = useSubjectWords();
  const Icon = iconOfWhose[whose];
  return (
    <p className={styles.marks}>
      <span className={styles.whose} data-whose={whose}>
        <Icon size={14} aria-hidden />
        {whoseWords[whose]}
      </span>
      <span>{certaintyWords[certainty]}</span>
    </p>
  );
}

function Ground({ ground: { says, quote, source } }: { readonly ground: DiagnosisGround }) {
  const { say } = useWords();
  const { diagnosis: words } = useSubjectWords();
  return (
    <li>
      <span>{printControls(say(says))}</span>
      {quote === null ? null : (
        <blockquote className={styles.quote}>
          <MonoText text={printControls(quote)} label={words.says} />
        </blockquote>
      )}
      {source === null ? null : (
        <span className={styles.source}>
          {words.source}: {source.startsWith('https://') ? <OutwardLink url={source} label={source} /> : source}
        </span>
      )}
    </li>
  );
}
