// One probe in full: what it means, each step with what the server said, the certificate, and what was offered.
import type { SmtpCertificate, SmtpProbe, SmtpStep } from '../../../../shared/health/smtp.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import styles from './smtp.module.css';
import { useSmtpWords } from './use-smtp-words.ts';

export function PortDetails({ probe }: { readonly probe: SmtpProbe }) {
  const { say } = useWords();
  const { ports: words } = useSmtpWords();
  return (
    <div className={styles.details}>
      <p className={styles.says}>{say(probe.says)}</p>
      <h3>{words.steps}</h3>
      <ol className={styles.steps}>
        {probe.steps.map(({ step, elapsedMs, said }) => (
          <li key={step}>
            <span>{words.step[step]}</span>
            <span className={styles.time}>{words.milliseconds(elapsedMs)}</span>
            <Said step={step} said={said} />
          </li>
        ))}
      </ol>
      <h3>{words.certificate}</h3>
      {probe.certificate === null ? (
        <p className={styles.quiet}>{words.noCertificate}</p>
      ) : (
        <Certificate certificate={probe.certificate} cipher={probe.cipher} />
      )}
      <h3>{words.extensions}</h3>
      <p className={styles.mono} translate={probe.extensions.length === 0 ? 'yes' : 'no'}>
        {probe.extensions.length === 0 ? words.none : probe.extensions.join(', ')}
      </p>
    </div>
  );
}

/** In a connection and a handshake nobody says anything, unless it went wrong. */
const wordless: readonly SmtpStep['step'][] = ['connect', 'handshake'];

function Said({ step, said }: Pick<SmtpStep, 'step' | 'said'>) {
  const { ports: words } = useSmtpWords();
  if (said !== null) return <pre translate="no">{said}</pre>;
  return wordless.includes(step) ? null : <span className={styles.quiet}>{words.saidNothing}</span>;
}

type CertificateProps = { readonly certificate: SmtpCertificate; readonly cipher: string | null };

function Certificate({ certificate, cipher }: CertificateProps) {
  const { language } = useWords();
  const { ports: words } = useSmtpWords();
  const { subject, names, issuer, validFromMs, validUntilMs, problem } = certificate;
  return (
    <>
      <p className={styles.result}>
        <StateGlyph state={problem === null ? 'pass' : 'blocker'} />
        {problem === null ? (
          words.trusted
        ) : (
          <span>
            {words.problem}: <code translate="no">{problem}</code>
          </span>
        )}
      </p>
      <dl className={styles.facts}>
        {[
          [words.names, names.join(', ')],
          [words.subject, subject],
          [words.issuer, issuer],
          [words.valid, words.between(printDay(validFromMs, language), printDay(validUntilMs, language))],
          [words.cipher, cipher ?? words.none],
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** A certificate that names no day shows none. */
export function printDay(atMs: number, language: string): string {
  return Number.isNaN(atMs) ? '' : new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(atMs);
}
