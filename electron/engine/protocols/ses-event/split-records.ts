// Cuts a text into JSON objects as it comes in: one a line, one after the other, printed over several lines, or in a list.

/** `broken`: what should have been a record and does not close, or what is no object at all. */
export type Piece = { readonly kind: 'record' | 'broken'; readonly text: string };

export type RecordSplitter = {
  push(text: string): readonly Piece[];
  /** What is left over is broken. */
  end(): readonly Piece[];
};

/** A record in Firehose has at most 1,000 KiB, one in SNS 256: what goes on for longer does not close. */
export const maxRecordLength = 1_100_000;
const maxDepth = 64;

/** What CloudWatch Logs answers (FilterLogEvents, GetLogEvents) is one object however long: its list is cut like any. */
type Around = 'unseen' | 'none' | 'answer';
const answer = /\ufeff?\s{0,20}\{\s{0,20}"events"\s{0,20}:\s{0,20}\[/uy;
const answerLength = 128;
const restOfAnswer = /^[\]}\s]*(?:"[A-Za-z]+"\s*:\s*(?:"[^"]*"|\[\s*\])[\]},\s]*)*$/u;

/** Before each record in a log that was exported or followed: its time, and its stream (CloudWatch Logs, "Export to S3"; `aws logs tail`). */
const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S*(?: \S+)?\s*$/u;

/** Where a reading stands: so that what comes in pieces is looked at once. */
type Place = { at: number; open: string; isInText: boolean };

/** `more`: what there is ends before the record does. `next`: where what follows begins. */
type End = { readonly kind: 'record' | 'broken'; readonly next: number } | { readonly kind: 'more' };

export function recordSplitter(): RecordSplitter {
  let held = '';
  /** Null between records. */
  let place: Place | null = null;
  let around: Around = 'unseen';

  function cut(isEnd: boolean): readonly Piece[] {
    const pieces: Piece[] = [];
    let start = 0;
    if (around === 'unseen') {
      if (held.length < answerLength && !isEnd) return [];
      start = skip(held, 0, answer);
      around = start === 0 ? 'none' : 'answer';
    }
    for (;;) {
      if (place === null) {
        start = skip(held, start, /[\s,[\]\ufeff]*/uy);
        if (start === held.length) break;
        place = { at: start, open: '', isInText: false };
      }
      const end = held[start] === '{' ? endOfRecord(held, place) : endOfOther(held, start);
      if (end.kind === 'more' && !isEnd && held.length - start <= maxRecordLength) break;
      const next = end.kind === 'more' ? lastBeginning(held, start) : end.next;
      const text = held.slice(start, next);
      if (end.kind === 'record') pieces.push({ kind: 'record', text });
      else if (!stamp.test(text) && !(around === 'answer' && restOfAnswer.test(text))) pieces.push(...rescued(text));
      start = next;
      place = null;
    }
    held = held.slice(start);
    if (place !== null) place.at -= start;
    return pieces;
  }

  return {
    push(text) {
      held += text;
      return cut(false);
    },
    end: () => cut(true),
  };
}

/** Moves on from an opening brace, or from where the last look ended, to behind the brace that closes it. */
function endOfRecord(text: string, place: Place): End {
  for (;;) {
    if (place.isInText) {
      place.at = skip(text, place.at, /(?:[^"\\\n]|\\[^\n])*/uy);
      const stop = text[place.at];
      if (stop === undefined || (stop === '\\' && place.at + 1 === text.length)) return { kind: 'more' };
      // RFC 8259 7: the end of a line stands in no text.
      if (stop !== '"') return brokenLine(text, place.at);
      place.isInText = false;
      place.at += 1;
    }
    place.at = skip(text, place.at, /[^"{}[\]\n]*/uy);
    const stop = text[place.at];
    if (stop === undefined) return { kind: 'more' };
    if (stop === '\n') {
      const next = text[place.at + 1];
      if (next === undefined) return { kind: 'more' };
      // A line that begins so begins a record, or a list's next item.
      if (next === '{' && !(place.open.endsWith('[') && '[,'.includes(lastBefore(text, place.at))))
        return { kind: 'broken', next: place.at + 1 };
    } else if (stop === '"') place.isInText = true;
    else if (stop === '{' || stop === '[') {
      place.open += stop;
      if (place.open.length > maxDepth) return brokenLine(text, place.at);
    } else {
      if (place.open.at(-1) !== (stop === '}' ? '{' : '[')) return brokenLine(text, place.at);
      place.open = place.open.slice(0, -1);
      if (place.open === '') return { kind: 'record', next: place.at + 1 };
    }
    place.at += 1;
  }
}

/** Up to the end of its line, or to what may be a record. */
function endOfOther(text: string, start: number): End {
  const next = skip(text, start, /[^\n{]*/uy);
  return next === text.length ? { kind: 'more' } : { kind: 'broken', next };
}

/** Where a record of SES begins, its first member being one of these. */
const beginning = /\{\s{0,20}"(?:eventType|notificationType|mail)"\s{0,20}:/gu;

/** Records that stand in what is broken as a whole, for example behind one that was cut off. */
function rescued(text: string): readonly Piece[] {
  const starts = [...text.matchAll(beginning)].map(({ index }) => index);
  const pieces: Piece[] = [];
  let from = 0;
  const breakUpTo = (end: number): void => {
    const broken = text.slice(from, end);
    if (broken.trim() !== '') pieces.push({ kind: 'broken', text: broken });
  };
  for (const [index, start] of starts.entries()) {
    const whole = text.slice(start, starts[index + 1]);
    const end = endOfRecord(whole, { at: 0, open: '', isInText: false });
    if (end.kind !== 'record') continue;
    breakUpTo(start);
    from = start + end.next;
    pieces.push({ kind: 'record', text: whole.slice(0, end.next) });
  }
  breakUpTo(text.length);
  return pieces;
}

/** Of a text that goes on for too long: its last record may go on in what is still to come. */
function lastBeginning(text: string, start: number): number {
  const last = [...text.slice(start).matchAll(beginning)].at(-1)?.index ?? 0;
  return last === 0 ? text.length : start + last;
}

function lastBefore(text: string, at: number): string {
  let last = at - 1;
  while (last > 0 && /\s/u.test(text[last] ?? '')) last -= 1;
  return text[last] ?? '';
}

function brokenLine(text: string, at: number): End {
  const end = text.indexOf('\n', at);
  return end < 0 ? { kind: 'more' } : { kind: 'broken', next: end + 1 };
}

function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return Math.max(at, pattern.lastIndex);
}
