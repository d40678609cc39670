// Explains a pasted SMTP reply while it is typed.
import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type Failure, printFailure } from '../../../../shared/failure.ts';
import type { SmtpReply } from '../../../../shared/health/smtp.ts';
import { decodeReply } from '../../../state/smtp.ts';
import { useWords } from '../../../text/words.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { MonoText } from '../../../ui/mono-text.tsx';
import { StateGlyph, type GlyphState } from '../../../ui/state-glyph.tsx';
import panel from '../panel.module.css';
import styles from './smtp.module.css';
import { useSmtpWords } from './use-smtp-words.ts';

/** Replies as they are met most. */
const examples = [
  '535 Authentication Credentials Invalid',
  '454 Throttling failure: Maximum sending rate exceeded',
  'smtp; 550-5.1.1 The email account that you tried to reach does not exist. 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser - gsmtp',
  'smtp; 421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints',
  "smtp; 550 5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy.",
] as const;

const pauseMs = 150;
const maxLength = 20_000;

type Answer = { readonly reply: SmtpReply | null; readonly failure: Failure | null };
const noAnswer: Answer = { reply: null, failure: null };

export function ReplyDecoder() {
  const { reply: words } = useSmtpWords();
  const [text, setText] = useState('');
  const answer = useAnswer(text);
  return (
    <section aria-label={words.title}>
      <h2 className={panel.sectionTitle}>{words.title}</h2>
      <Textarea
        aria-label={words.hint}
        placeholder={words.hint}
        minRows={2}
        rows={3}
        maxLength={maxLength}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.examples} role="group" aria-label={words.examples}>
        {examples.map((example) => (
          <Chip key={example} on={text === example} onToggle={() => setText(example)}>
            <span className={styles.example} translate="no">
              {example.replace(/^smtp; /u, '')}
            </span>
          </Chip>
        ))}
      </div>
      <Explained answer={answer} />
    </section>
  );
}

/** Asked after a pause in typing; an answer to an older text is not shown. */
function useAnswer(text: string): Answer {
  const [answer, setAnswer] = useState<Answer>(noAnswer);
  const isEmpty = text.trim() === '';
  useEffect(() => {
    if (isEmpty) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void decodeReply(text).then((decoded) => {
        if (!isWanted) return;
        setAnswer(decoded.ok ? { reply: decoded.value, failure: null } : { reply: null, failure: decoded.failure });
      });
    }, pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, isEmpty]);
  return isEmpty ? noAnswer : answer;
}

function Explained({ answer: { reply, failure } }: { readonly answer: Answer }) {
  const { say } = useWords();
  const { reply: words } = useSmtpWords();
  return (
    <div role="status" aria-label={words.answer}>
      {failure === null ? null : <p className={styles.failure}>{say(printFailure(failure))}</p>}
      {reply === null ? null : <ReplyCard reply={reply} />}
    </div>
  );
}

const glyphs: { readonly [C in SmtpReply['class']]: GlyphState } = {
  success: 'pass',
  intermediate: 'info',
  transient: 'medium',
  permanent: 'high',
  unknown: 'unknown',
};

export function ReplyCard({ reply }: { readonly reply: SmtpReply }) {
  const { say } = useWords();
  const { reply: words } = useSmtpWords();
  const codes = [reply.code, reply.enhanced].filter((code) => code !== null).join(' ');
  return (
    <div className={styles.reply}>
      <p className={styles.result}>
        <StateGlyph state={glyphs[reply.class]} />
        {words.class[reply.class]}
        {codes === '' ? null : <code translate="no">{codes}</code>}
      </p>
      <p className={panel.headline}>{say(reply.meaning)}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{words.next}</dt>
          <dd>{say(reply.next)}</dd>
        </div>
        <div>
          <dt>{words.whose}</dt>
          <dd>{words.speaker[reply.speaker]}</dd>
        </div>
        {reply.provider === null ? null : (
          <div>
            <dt>{words.by}</dt>
            <dd translate="no">{reply.provider}</dd>
          </div>
        )}
        {reply.text === '' ? null : (
          <div>
            <dt>{words.read}</dt>
            <dd className={styles.read}>
              <MonoText text={reply.text} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.source}</dt>
          <dd>{reply.source}</dd>
        </div>
      </dl>
    </div>
  );
}
