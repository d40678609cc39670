// Reads spamd's answer to REPORT: the score in its head, the rules in the table of its text.
import type { SpamScore } from '../../../shared/draft/outside.ts';

const verdict =
  /^Spam:\s*(?:True|False|Yes|No)\s*;\s*(?<score>-?\d+(?:\.\d+)?)\s*\/\s*(?<threshold>-?\d+(?:\.\d+)?)/imu;
/** ` 0.1 MISSING_MID            Missing Message-Id: header` */
const ruleLine = /^\s{0,3}(?<points>-?\d{1,4}(?:\.\d+)?)\s+(?<name>[A-Z][A-Z0-9_]+)\s+(?<says>\S.*)$/u;
/** A description that goes on, under the one above. */
const furtherLine = /^\s{20,}(?<says>\S.*)$/u;

/** Null where it is no answer of spamd, or one that says that the message could not be read. */
export function parseReport(reply: string, address: string, atMs: number): SpamScore | null {
  const [head = '', ...rest] = reply.split('\r\n\r\n');
  if (!/^SPAMD\/\d+\.\d+ 0 /u.test(head)) return null;
  const found = verdict.exec(head)?.groups;
  if (found === undefined) return null;
  const { score, threshold } = found;
  return { address, score: Number(score), threshold: Number(threshold), rules: rulesIn(rest.join('\r\n\r\n')), atMs };
}

function rulesIn(report: string): SpamScore['rules'] {
  const rules: { name: string; points: number; says: string }[] = [];
  for (const line of report.split(/\r?\n/u)) {
    const rule = ruleLine.exec(line)?.groups;
    const last = rules.at(-1);
    if (rule !== undefined) {
      const { name = '', points, says = '' } = rule;
      rules.push({ name, points: Number(points), says: says.trim() });
    } else if (last !== undefined) {
      const more = furtherLine.exec(line)?.groups?.['says'];
      if (more !== undefined) last.says += ` ${more.trim()}`;
    }
  }
  return rules;
}
