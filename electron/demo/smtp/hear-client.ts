// Hears what one SMTP client says, in whatever pieces it comes: lines, and the messages that follow DATA.
import { maxMessageBytes } from '../ses/messages/attachment-rules.ts';
import { type Collector, openCollector } from './collect-data.ts';
import { answerTo, freshSession, withoutEnvelope } from './converse.ts';
import type { PostOffice } from './post-office.ts';

export type Client = {
  readonly isEncrypted: boolean;
  /** By the host that it named. */
  readonly region: () => string;
  readonly office: PostOffice | null;
  readonly write: (reply: string) => void;
};

/** What is to be done once all of a piece is heard. */
export type Heard = 'listen' | 'close' | 'encrypt' | 'hang-up';

/** RFC 5321 4.5.3.1.4, with room to spare. */
const maxCommandBytes = 4096;

export function hearClient({ isEncrypted, region, office, write }: Client): (piece: Buffer) => Promise<Heard> {
  let session = freshSession(isEncrypted);
  let pending = Buffer.alloc(0);
  let collector: Collector | null = null;

  async function replyTo(data: Buffer | null): Promise<string> {
    const { sender, from, to } = session;
    if (data === null) return '552 Message is too long.';
    if (office === null || sender === null || from === null) return '451 Temporary service failure';
    return office.take(sender, { from, to }, data);
  }

  return async (piece) => {
    pending = Buffer.concat([pending, piece]);
    for (;;) {
      if (collector !== null) {
        const collected = collector.take(pending);
        pending = Buffer.from(collected?.rest ?? []);
        if (collected === null) return 'listen';
        collector = null;
        write(await replyTo(collected.data));
        session = withoutEnvelope(session);
        continue;
      }
      const end = pending.indexOf('\n');
      if (end === -1) return pending.length > maxCommandBytes ? 'hang-up' : 'listen';
      const line = pending.subarray(0, end).toString('utf8').trim();
      pending = pending.subarray(end + 1);
      const turn = await answerTo(line, session, { office, region: region() });
      session = turn.session;
      write(turn.lines.join('\r\n'));
      if (turn.next === 'collect') collector = openCollector(maxMessageBytes);
      else if (turn.next !== 'listen') return turn.next;
    }
  };
}
