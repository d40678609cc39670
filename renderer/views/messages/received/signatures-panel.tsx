// The DKIM signatures of a message, each with what it signed and whether that still stands, and the ARC chain.
import type { ArcCheck, SignatureCheck } from '../../../../shared/message/mail-report.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Fact, Facts, Said } from '../../../ui/facts.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { printMoment } from '../../../ui/print-age.ts';
import { StateGlyph, type GlyphState } from '../../../ui/state-glyph.tsx';
import styles from './received.module.css';
import { useMessagesWords } from './use-messages-words.ts';

const resultGlyphs: { readonly [R in SignatureCheck['result']]: GlyphState } = {
  pass: 'pass',
  fail: 'high',
  policy: 'medium',
  neutral: 'info',
  temperror: 'unknown',
  permerror: 'high',
};

/** Above this many signatures, each is a line that unfolds. */
const unfoldedUpTo = 3;

type Props = { readonly signatures: readonly SignatureCheck[]; readonly arc: ArcCheck };

export function SignaturesPanel({ signatures, arc }: Props) {
  const { signatures: words } = useMessagesWords();
  return (
    <div className={styles.panel}>
      {signatures.length === 0 ? <EmptyState title={words.none} body={words.noneBody} /> : null}
      {signatures.map((signature) => (
        <Signature key={signature.index} signature={signature} isFolded={signatures.length > unfoldedUpTo} />
      ))}
      {arc.result === 'none' ? null : <Arc arc={arc} />}
    </div>
  );
}

type SignatureProps = { readonly signature: SignatureCheck; readonly isFolded: boolean };

function Signature({ signature, isFolded }: SignatureProps) {
  const { signatures: words, result } = useMessagesWords();
  const { index, domain } = signature;
  const head = (
    <>
      <StateGlyph state={resultGlyphs[signature.result]} />
      {result[signature.result]}
      <span className={styles.quiet} translate="no">
        {domain}
      </span>
    </>
  );
  return (
    <section className={styles.signature} data-folded={isFolded || undefined} aria-label={words.title(index + 1)}>
      {isFolded ? (
        <Fold title={<span className={styles.signatureHead}>{head}</span>}>
          <SignatureBody signature={signature} />
        </Fold>
      ) : (
        <>
          <h2>{head}</h2>
          <SignatureBody signature={signature} />
        </>
      )}
    </section>
  );
}

function SignatureBody({ signature }: Pick<SignatureProps, 'signature'>) {
  const { say } = useWords();
  const { signatures: words } = useMessagesWords();
  return (
    <>
      <p>{say(signature.says)}</p>
      <SignatureFacts signature={signature} />
      <BodyHash signature={signature} />
      <h3>{words.headers}</h3>
      <ul className={styles.headers} translate="no">
        {signature.signedHeaders.map((name, at) => (
          <li key={at}>{name}</li>
        ))}
      </ul>
    </>
  );
}

function SignatureFacts({ signature }: { readonly signature: SignatureCheck }) {
  const { language } = useWords();
  const { signatures: words, aligned } = useMessagesWords();
  const { domain, selector, algorithm, canonicalization, keyBits, testing, signedAtMs, expiresAtMs } = signature;
  return (
    <Facts columns>
      <Fact name={words.domain}>
        <code translate="no">{domain}</code>
      </Fact>
      <Fact name={words.selector}>
        <code translate="no">{selector}</code>
      </Fact>
      <Fact name={words.alignment}>
        <Said glyph={signature.aligned === 'no' ? 'medium' : 'pass'}>{aligned[signature.aligned]}</Said>
      </Fact>
      <Fact name={words.algorithm}>
        <code translate="no">{algorithm}</code>
      </Fact>
      <Fact name={words.canonicalization}>
        <code translate="no">{canonicalization}</code>
      </Fact>
      {keyBits === null ? null : (
        <Fact name={words.key}>
          {words.bits(keyBits)}
          {testing ? <span>{words.testing}</span> : null}
        </Fact>
      )}
      {signedAtMs === null ? null : <Fact name={words.signed}>{printMoment(signedAtMs, language)}</Fact>}
      {expiresAtMs === null ? null : <Fact name={words.expires}>{printMoment(expiresAtMs, language)}</Fact>}
    </Facts>
  );
}

function BodyHash({ signature: { bodyHash, signedBytes } }: { readonly signature: SignatureCheck }) {
  const { signatures: words } = useMessagesWords();
  const { matches, wanted, found } = bodyHash;
  const glyph = matches === null ? 'unknown' : matches ? 'pass' : 'high';
  return (
    <>
      <h3>{words.body}</h3>
      <p>
        <Said glyph={glyph}>{matches === null ? words.notCompared : matches ? words.matches : words.differs}</Said>
      </p>
      {signedBytes === null ? null : (
        <p>
          <Said glyph="medium">{words.part(signedBytes)}</Said>
        </p>
      )}
      {matches === true ? null : (
        <Facts>
          {wanted === null ? null : (
            <Fact name={words.wanted}>
              <code translate="no">{wanted}</code>
            </Fact>
          )}
          {found === null ? null : (
            <Fact name={words.found}>
              <code translate="no">{found}</code>
            </Fact>
          )}
        </Facts>
      )}
    </>
  );
}

function Arc({ arc }: { readonly arc: ArcCheck }) {
  const { say } = useWords();
  const { signatures: words } = useMessagesWords();
  const { arcHead: head } = words;
  return (
    <section className={styles.signature} aria-label={words.arc}>
      <h2>
        <StateGlyph state={arc.result === 'fail' ? 'high' : arc.result === 'pass' ? 'pass' : 'unknown'} />
        {words.arc}
      </h2>
      <p>{say(arc.says)}</p>
      <div className={styles.tableFrame} tabIndex={0} role="region" aria-label={words.arc}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{head.instance}</th>
              <th scope="col">{head.sealer}</th>
              <th scope="col">{head.claims}</th>
              <th scope="col">{head.validation}</th>
              <th scope="col">{head.says}</th>
            </tr>
          </thead>
          <tbody>
            {arc.sets.map(({ instance, sealer, claims, chainValidation, says }) => (
              <tr key={instance}>
                <td>{instance}</td>
                <td translate="no">{sealer}</td>
                <td translate="no">{claims}</td>
                <td translate="no">{chainValidation}</td>
                <td>{say(says)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
