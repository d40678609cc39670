// What every finding owes its reader, whatever the zone holds; each breach is one line.
import { labelsOf } from '../../electron/engine/protocols/dns/name.ts';
import type { Cell, Detail, Span, TreeNode } from '../../shared/detail.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Text } from '../../shared/text.ts';
import type { Subject } from '../fakes/audit-world.ts';

export function toldBadly(finding: Finding, { domain }: Subject): readonly string[] {
  const { id, title, says, why, fix, verdict, evidence, details } = finding;
  const texts = [title, why, fix, ...(says === null ? [] : [says]), ...details.flatMap(textsIn)];
  const faults = [
    ...texts.flatMap(badText),
    ...(verdict === 'fail' && says === null ? ['fails without a word about this case'] : []),
    ...(verdict === 'fail' && evidence.length === 0 ? ['fails without evidence'] : []),
    ...(verdict === 'error' ? [`ends in an error: ${says?.en ?? ''}`] : []),
    ...details.flatMap((detail) => badDetail(detail, domain)),
    // A lower TTL is the one change that leaves the value as it is.
    ...(id === 'dmarc-ttl-long' ? [] : details.flatMap(sameAgain)),
  ];
  return faults.map((fault) => `${id}: ${fault}`);
}

function badText({ en, ja }: Text): readonly string[] {
  const slip = /undefined|\[object |NaN|\bnull\b(?! MX)/u;
  return [
    ...(en.trim() === '' || ja.trim() === '' ? [`an empty text beside "${en}${ja}"`] : []),
    ...[en, ja].filter((text) => slip.test(text)).map((text) => `a slip of the program: "${text}"`),
  ];
}

function textsIn(detail: Detail): readonly Text[] {
  switch (detail.kind) {
    case 'record-to-publish':
      return detail.note === undefined ? [] : [detail.note];
    case 'excerpt':
      return [detail.label, ...detail.marks.map(({ reason }) => reason)];
    case 'table':
      return [detail.title, ...detail.columns, ...detail.rows.flat().flatMap(cellText)];
    case 'tree':
      return [detail.title, ...nodeTexts(detail.root)];
    case 'matrix':
      return [detail.title, ...detail.rows.flatMap(({ cells }) => cells.map(({ says }) => says))];
    case 'link':
      return [detail.label];
    case 'place':
      return [detail.says, ...detail.cures.map(({ title }) => title)];
  }
}

/** A cell may be empty. */
function cellText(cell: Cell): readonly Text[] {
  const text = typeof cell === 'string' ? { en: cell, ja: cell } : cell;
  return text.en === '' && text.ja === '' ? [] : [text];
}

function nodeTexts({ badge, note, children }: TreeNode): readonly Text[] {
  return [
    ...(badge === undefined ? [] : [badge]),
    ...(note === undefined ? [] : [note]),
    ...children.flatMap(nodeTexts),
  ];
}

function badDetail(detail: Detail, domain: string): readonly string[] {
  switch (detail.kind) {
    case 'record-to-publish': {
      const { name, type, value, ttlSeconds, changed = [], instead, act } = detail;
      return [
        ...changed.flatMap((span) => badSpan(span, value)),
        ...(isName(name) ? [] : [`"${name}" is no name to publish at`]),
        ...(isNear(name, domain) || detail.note !== undefined ? [] : [`"${name}" lies outside ${domain}`]),
        ...(act !== 'remove' && type === 'TXT' && /^"|"$|[\r\n]|[^ -~]/u.test(value)
          ? [`"${value}" cannot be typed`]
          : []),
        ...(value === '' && act !== 'remove' ? ['publishes nothing'] : []),
        ...(act === 'replace' && instead === undefined ? ['replaces nothing'] : []),
        ...((ttlSeconds > 0 && ttlSeconds <= 3600) || act === 'remove' ? [] : [`a TTL of ${ttlSeconds} seconds`]),
      ];
    }
    case 'excerpt':
      return detail.marks.flatMap((mark) => badSpan(mark, detail.text));
    case 'table':
      return detail.rows.flatMap((row) =>
        row.length === detail.columns.length ? [] : [`${row.length} cells under ${detail.columns.length} columns`],
      );
    case 'place':
      return detail.place.start <= detail.place.end ? [] : [`a place that ends before it begins`];
    case 'tree':
    case 'matrix':
      return [];
    case 'link':
      return detail.url.startsWith('https://') ? [] : [`a link to ${detail.url}`];
  }
}

function sameAgain(detail: Detail): readonly string[] {
  const isSame = detail.kind === 'record-to-publish' && detail.act === 'replace' && detail.instead === detail.value;
  return isSame ? [`replaces ${detail.value} by itself`] : [];
}

function badSpan({ start, end }: Span, text: string): readonly string[] {
  return start >= 0 && start < end && end <= text.length ? [] : [`span ${start} to ${end} of "${text}"`];
}

function isName(name: string): boolean {
  const labels = labelsOf(name);
  return (
    labels.length > 0 &&
    labels.join('.') === name &&
    name.length <= 253 &&
    labels.every((label) => /^(?:\\\d{3}|\\[!-~]|[!-~])+$/u.test(label) && !/[A-Z]/u.test(label))
  );
}

/** Inside the domain, or above it short of the top level. */
function isNear(name: string, domain: string): boolean {
  const registrable = labelsOf(domain).slice(-2).join('.');
  return name === registrable || name.endsWith(`.${registrable}`);
}
