// Standard output for a reader: wrapped and coloured on a terminal, plain elsewhere, never obeying what DNS answered.
import type { Severity } from '../../shared/finding.ts';
import type { Tone } from '../../shared/detail.ts';
import { obeyed } from './visible.ts';
import { wrap } from './wrap.ts';

const codes = {
  blocker: '1;31',
  high: '31',
  medium: '33',
  low: '36',
  info: '2',
  pass: '32',
  unknown: '35',
  none: '2',
  bold: '1',
  dim: '2',
  ok: '32',
  warn: '33',
  bad: '31',
  plain: '0',
} as const satisfies Record<Severity | Tone | 'pass' | 'none' | 'bold' | 'dim', string>;

export type Paint = keyof typeof codes;

export type Page = {
  readonly paint: (code: Paint, text: string) => string;
  /** One paragraph; its further lines begin under column `hang`. */
  readonly write: (text: string, hang?: number) => void;
  /** One line that is never broken, because it will be copied. */
  readonly exact: (line: string) => void;
  readonly gap: () => void;
};

export type Sheet = {
  readonly say: (line: string) => void;
  readonly colour: boolean;
  /** The terminal's width; null where standard output is none. */
  readonly columns: number | null;
};

export function pageOn({ say, colour, columns }: Sheet): Page {
  return {
    paint: (code, text) => (colour && code !== 'plain' ? `\u001B[${codes[code]}m${text}\u001B[0m` : text),
    write: (text, hang = 0) => {
      for (const line of wrap(visible(text, colour), { columns, hang })) say(line);
    },
    exact: (line) => say(visible(line, colour)),
    gap: () => say(''),
  };
}

const own = new Set(Object.values(codes).map((code) => `\u001B[${code}m`));

const ownOrObeyed = new RegExp(`\\u001B\\[[\\d;]*m|${obeyed.source}`, 'gu');

/** Control characters come from records that anybody can publish: shown as U+FFFD, but for our own colours. */
function visible(text: string, colour: boolean): string {
  return text.replace(ownOrObeyed, (found) => (colour && own.has(found) ? found : found.replace(/[^ -~]/gu, '\uFFFD')));
}
