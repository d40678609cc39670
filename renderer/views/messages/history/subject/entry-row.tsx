// One event: when, what, what the receiver said, who told of it, and its record as it came.
import { useState } from 'react';
import type { MailEvent } from '../../../../../shared/mail-event.ts';
import type { TimelineEntry } from '../../../../../shared/timeline.ts';
import { useSurroundings } from '../../../../details/surroundings.tsx';
import { useWords } from '../../../../text/words.tsx';
import { CopyButton } from '../../../../ui/copy-button.tsx';
import { ChevronIcon } from '../../../../ui/icons.tsx';
import { MonoText } from '../../../../ui/mono-text.tsx';
import { printMoment } from '../../../../ui/print-age.ts';
import { printControls } from '../../../../ui/print-controls.ts';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { StrangerText } from '../../../../ui/stranger-text.tsx';
import { printSpan } from '../../print-span.ts';
import { EventGlyph } from './event-glyph.tsx';
import { OriginalView } from './original-view.tsx';
import { printTime, printUtc } from './print-local.ts';
import { SourceMarks } from './source-marks.tsx';
import styles from './timeline.module.css';
import { useSubjectWords } from './use-subject-words.ts';

type Props = { readonly entry: TimelineEntry; readonly startMs: number };

export function EntryRow({ entry, startMs }: Props) {
  const { say, language } = useWords();
  const { timeline: words } = useSubjectWords();
  const [isOpen, setOpen] = useState(false);
  const { event, says, isSkewed } = entry;
  return (
    <li className={styles.row}>
      <time className={styles.time} dateTime={new Date(event.atMs).toISOString()} title={printUtc(event.atMs)}>
        <span>{printTime(event.atMs, language)}</span>
        <Since atMs={event.atMs} startMs={startMs} />
      </time>
      <EventGlyph type={event.type} />
      <span className={styles.what}>{say(says)}</span>
      <div className={styles.told}>
        {isSkewed ? (
          <p className={styles.warning}>
            <StateGlyph state="unknown" />
            {words.skewed}
          </p>
        ) : null}
        {event.reply === null ? null : <Reply reply={event.reply} />}
        <EventFacts event={event} />
      </div>
      <span className={styles.acts}>
        <SourceMarks entry={entry} />
        <button
          type="button"
          className={styles.asLink}
          aria-expanded={isOpen}
          title={words.originalTip}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronIcon open={isOpen} />
          {words.original}
        </button>
      </span>
      {isOpen ? <OriginalView event={event} /> : null}
    </li>
  );
}

/** Nothing where it is the beginning itself. */
export function Since({ atMs, startMs }: { readonly atMs: number; readonly startMs: number }) {
  const { language } = useWords();
  const { timeline: words, units } = useSubjectWords();
  if (atMs === startMs) return null;
  const span = printSpan(atMs - startMs, units, language);
  return <span className={styles.after}>{atMs < startMs ? words.before(span) : words.after(span)}</span>;
}

function Reply({ reply }: { readonly reply: string }) {
  const { copy } = useSurroundings();
  const { timeline: words, diagnosis } = useSubjectWords();
  return (
    <div className={styles.reply} data-copy={reply} data-copy-name={words.reply}>
      <MonoText text={printControls(reply)} label={words.reply} />
      <CopyButton text={reply} label={words.copyReply} copiedLabel={diagnosis.copied} onCopy={copy} iconOnly />
    </div>
  );
}

/** Only what the event says. */
function EventFacts({ event }: { readonly event: MailEvent }) {
  const { language } = useWords();
  const { timeline: words, units } = useSubjectWords();
  const { status, subType, remote, processingMs, expiresAtMs, link, userAgent } = event;
  const facts = [
    { name: words.facts.status, value: status },
    { name: words.facts.subType, value: subType },
    { name: isReceiver(event) ? words.facts.remote : words.facts.reportedBy, value: remote },
    { name: words.facts.processing, value: processingMs === null ? null : printSpan(processingMs, units, language) },
    { name: words.facts.expires, value: expiresAtMs === null ? null : printMoment(expiresAtMs, language) },
    { name: words.facts.link, value: link },
    { name: words.facts.userAgent, value: userAgent },
  ].filter(({ value }) => value !== null);
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <StrangerText text={value ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The receiver is named by its address; what a delay names, and every name, is the server that told of it, mostly one of SES. */
const isReceiver = ({ type, remote }: MailEvent): boolean =>
  type !== 'DELIVERY_DELAY' && /^[\d.]+$|:/u.test(remote ?? '');
