// What was answered: the records with their TTL, by whom, over what, when, and how to ask again by hand.
import type { DnsReply } from '../../shared/dns.ts';
import type { Source } from '../../shared/evidence.ts';
import { isKnown } from '../../shared/dns.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Fold } from '../ui/fold.tsx';
import { MonoText } from '../ui/mono-text.tsx';
import { printMoment } from '../ui/print-age.ts';
import { StateGlyph } from '../ui/state-glyph.tsx';
import { CallBody, CallTitle } from './call-view.tsx';
import styles from './evidence-view.module.css';
import { printDig } from '../../shared/print-dig.ts';
import { decodePacket, printHexdump } from './print-hexdump.ts';
import { printRecord, printRecordData, printRecordType } from '../../shared/print-record.ts';
import { useSurroundings } from './surroundings.tsx';

/** Above this many answers all but the first are folded. */
const unfoldedUpTo = 2;

export function EvidenceView({ evidence }: { readonly evidence: readonly Source[] }) {
  return (
    <div className={styles.list}>
      {evidence.map((source, index) => (
        <Fold
          key={index}
          startsOpen={evidence.length <= unfoldedUpTo || index === 0}
          title={source.kind === 'dns' ? <ReplyTitle reply={source.reply} /> : <CallTitle call={source.call} />}
        >
          {source.kind === 'dns' ? <ReplyBody reply={source.reply} /> : <CallBody call={source.call} />}
        </Fold>
      ))}
    </div>
  );
}

function ReplyTitle({ reply }: { readonly reply: DnsReply }) {
  const { words } = useSurroundings();
  return (
    <span className={styles.title}>
      <code className={styles.question} translate="no">
        {reply.question.name} {reply.question.type}
      </code>
      <span className={styles.outcome}>
        {isKnown(reply) ? null : <StateGlyph state="unknown" size={12} />}
        {reply.rcode ?? words.outcome[reply.outcome]}
      </span>
    </span>
  );
}

function ReplyBody({ reply }: { readonly reply: DnsReply }) {
  const { words, language, copy } = useSurroundings();
  const flags = reply.flags;
  const set = flags === null ? [] : (['aa', 'tc', 'ra', 'ad'] as const).filter((flag) => flags[flag]);
  const dig = printDig(reply);
  return (
    <div className={styles.body}>
      {reply.outcome === 'answer' || reply.rcode === null ? null : (
        <p className={styles.said}>{words.outcome[reply.outcome]}</p>
      )}
      <Records reply={reply} />
      <p className={styles.facts}>
        <span translate="no">{words.answeredBy(reply.server, words.transport[reply.transport])}</span>
        <span>{printMoment(reply.askedAtMs, language)}</span>
        <span>{reply.cached ? words.cached : words.tookMs(Math.round(reply.elapsedMs))}</span>
        {reply.rcode === null ? null : <span>{reply.rcode}</span>}
        {set.map((flag) => (
          <abbr key={flag} title={words.flags[flag]}>
            {flag.toUpperCase()}
          </abbr>
        ))}
      </p>
      <div
        className={styles.dig}
        role="group"
        aria-label={words.digLine}
        title={words.digLine}
        data-copy={dig}
        data-copy-name="dig"
        tabIndex={0}
      >
        <MonoText text={dig} quiet />
        <CopyButton text={dig} label={words.copyLine} copiedLabel={words.copied} onCopy={copy} iconOnly />
      </div>
      {reply.packet === null ? null : <Packet base64={reply.packet} />}
    </div>
  );
}

function Records({ reply }: { readonly reply: DnsReply }) {
  const { words, copy } = useSurroundings();
  const negative = reply.negativeSoa === null ? [] : [reply.negativeSoa];
  if (reply.records.length === 0 && negative.length === 0) return null;
  return (
    <ul className={styles.records}>
      {[...reply.records, ...negative].map((record, index) => (
        <li key={index} className={styles.record}>
          <div className={styles.recordHead}>
            <code translate="no">{record.name}</code>
            <span className={styles.type}>{printRecordType(record)}</span>
            <span>
              {words.ttl} {words.seconds(record.ttlSeconds)}
            </span>
            {record === reply.negativeSoa ? <span>{words.negative}</span> : null}
          </div>
          <div className={styles.recordData} data-copy={printRecord(record)} data-copy-name={record.name}>
            <MonoText text={printRecordData(record)} />
            <CopyButton
              text={printRecord(record)}
              label={words.copy}
              copiedLabel={words.copied}
              onCopy={copy}
              iconOnly
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Packet({ base64 }: { readonly base64: string }) {
  const { words } = useSurroundings();
  const bytes = decodePacket(base64);
  return (
    <Fold title={`${words.packet}, ${words.bytes(bytes.length)}`}>
      <pre className={styles.packet} tabIndex={0} aria-label={words.packet}>
        {printHexdump(bytes)}
      </pre>
    </Fold>
  );
}
