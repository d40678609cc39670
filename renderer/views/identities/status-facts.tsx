// What SES says of the identity, as a dense grid of definitions.
import type { SesDkim, SesIdentity, SesKeyLength, VerificationStatus } from '../../../shared/ses.ts';
import { useWords } from '../../text/words.tsx';
import type { Words } from '../../text/en.ts';
import { Fact, Facts, Said } from '../../ui/facts.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { describeStatus } from './describe-row.ts';
import styles from './status-facts.module.css';

type Props = { readonly identity: SesIdentity };

export function StatusFacts({ identity }: Props) {
  const { words } = useWords();
  const { facts } = words.identities;
  const policies = Object.keys(identity.policies);
  return (
    <Facts columns>
      <Verification identity={identity} />
      <Dkim dkim={identity.dkim} />
      <MailFrom identity={identity} />
      <Fact name={facts.sending}>
        <Said glyph={identity.verifiedForSending ? 'pass' : 'high'}>
          {identity.verifiedForSending ? facts.sendingOn : facts.sendingOff}
        </Said>
      </Fact>
      <Fact name={facts.set}>
        {identity.configurationSet === null ? facts.noSet : <code translate="no">{identity.configurationSet}</code>}
      </Fact>
      <Fact name={facts.forwarding}>{identity.feedbackForwarding ? facts.on : facts.off}</Fact>
      <Fact name={facts.policies}>
        {policies.length === 0 ? facts.noPolicies : <code translate="no">{policies.join(', ')}</code>}
      </Fact>
    </Facts>
  );
}

function Status({ status }: { readonly status: VerificationStatus }) {
  const { words, say } = useWords();
  const { glyph, word } = describeStatus(status, { words, say });
  return <Said glyph={glyph}>{word}</Said>;
}

function Verification({ identity: { verification, verificationInfo } }: Props) {
  const { words, language } = useWords();
  const { facts } = words.identities;
  const lastMs = verificationInfo?.lastCheckedAtMs ?? null;
  const error = verificationInfo?.errorType ?? null;
  return (
    <Fact name={facts.verification}>
      <Status status={verification} />
      {lastMs === null ? null : (
        <span className={styles.more}>
          <TimeAgo atMs={lastMs} language={language} inWords={facts.lastLook} />
        </span>
      )}
      {error === null ? null : <span className={styles.more}>{facts.sawError(error)}</span>}
    </Fact>
  );
}

function Dkim({ dkim }: { readonly dkim: SesDkim }) {
  const { words, language } = useWords();
  const { facts } = words.identities;
  return (
    <Fact name={facts.dkim}>
      <Status status={dkim.status} />
      <span className={styles.more}>{printOrigin(dkim.origin, words)}</span>
      {dkim.currentKeyLength === null ? null : <span className={styles.more}>{printKey(dkim, words)}</span>}
      {dkim.lastKeyGenerationAtMs === null ? null : (
        <span className={styles.more}>
          <TimeAgo atMs={dkim.lastKeyGenerationAtMs} language={language} inWords={facts.keyMade} />
        </span>
      )}
      {dkim.signingEnabled ? null : <Said glyph="high">{facts.signingOff}</Said>}
    </Fact>
  );
}

function MailFrom({ identity: { mailFrom } }: Props) {
  const { words } = useWords();
  const { facts } = words.identities;
  if (mailFrom === null) return <Fact name={facts.mailFrom}>{facts.mailFromNone}</Fact>;
  return (
    <Fact name={facts.mailFrom}>
      <Status status={mailFrom.status} />
      <code translate="no">{mailFrom.domain}</code>
      <span className={styles.more}>{facts.onFailure[mailFrom.onMxFailure]}</span>
    </Fact>
  );
}

/** `AWS_SES_EU_WEST_1`: the keys of that region's identity (deterministic Easy DKIM). */
export function printOrigin(origin: string, { identities: { facts } }: Words): string {
  if (origin === 'AWS_SES') return facts.origin.easy;
  if (origin === 'EXTERNAL') return facts.origin.own;
  return origin.startsWith('AWS_SES_')
    ? facts.origin.replicated(origin.slice('AWS_SES_'.length).toLowerCase().replaceAll('_', '-'))
    : origin;
}

function printKey({ currentKeyLength, nextKeyLength }: SesDkim, { identities: { facts } }: Words): string {
  if (currentKeyLength === null) return '';
  return nextKeyLength === null || nextKeyLength === currentKeyLength
    ? facts.bits(bitsOf(currentKeyLength))
    : facts.bitsNext(bitsOf(currentKeyLength), bitsOf(nextKeyLength));
}

export function bitsOf(length: SesKeyLength): string {
  return length === 'RSA_1024_BIT' ? '1024' : '2048';
}
