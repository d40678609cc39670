// Groups the ARC headers of a message into its sets, or says why they make no chain (RFC 8617 4.2, 5.2).
import type { Text } from '../../../../shared/text.ts';
import type { HeaderField } from '../dkim/header-fields.ts';
import { valueOf } from '../dkim/header-fields.ts';

export const arcHeaders = ['arc-authentication-results', 'arc-message-signature', 'arc-seal'] as const;
export type ArcHeader = (typeof arcHeaders)[number];

export type ArcSet = { readonly instance: number } & { readonly [H in ArcHeader]: HeaderField };

/** RFC 8617 4.2.1 */
const maxArcInstance = 50;

export type ArcSets = { readonly sets: readonly ArcSet[]; readonly fault: Text | null };

export function collectArcSets(fields: readonly HeaderField[]): ArcSets {
  const byInstance = new Map<number, Map<string, HeaderField>>();
  for (const field of fields) {
    if (!arcHeaders.some((name) => name === field.name)) continue;
    const instance = instanceOf(field);
    if (instance === null) return broken(noInstance(field.name));
    const set = byInstance.get(instance) ?? new Map<string, HeaderField>();
    if (set.has(field.name)) return broken(twice(field.name, instance));
    byInstance.set(instance, set.set(field.name, field));
  }
  const sets: ArcSet[] = [];
  for (let instance = 1; instance <= byInstance.size; instance += 1) {
    const set = byInstance.get(instance);
    if (set === undefined) return broken(gap(instance));
    const [results, signature, seal] = arcHeaders.map((name) => set.get(name));
    if (results === undefined || signature === undefined || seal === undefined) return broken(incomplete(instance));
    sets.push({
      instance,
      'arc-authentication-results': results,
      'arc-message-signature': signature,
      'arc-seal': seal,
    });
  }
  return { sets, fault: null };
}

function instanceOf(field: HeaderField): number | null {
  const value = valueOf(field);
  // In the results it stands first (RFC 8617 4.1.1), in the others anywhere among the tags.
  const form =
    field.name === 'arc-authentication-results' ? /^i\s*=\s*(\d{1,4})\s*;/u : /(?:^|;)\s*i\s*=\s*(\d{1,4})\s*(?:;|$)/u;
  const instance = Number(form.exec(value)?.[1] ?? 0);
  return instance >= 1 && instance <= maxArcInstance ? instance : null;
}

const broken = (fault: Text): ArcSets => ({ sets: [], fault });

const names: { readonly [name: string]: string } = {
  'arc-authentication-results': 'ARC-Authentication-Results',
  'arc-message-signature': 'ARC-Message-Signature',
  'arc-seal': 'ARC-Seal',
};

function noInstance(name: string): Text {
  return {
    en: `An ${names[name] ?? name} has no instance (i=) from 1 to ${maxArcInstance}.`,
    ja: `${names[name] ?? name} に 1～${maxArcInstance} のインスタンス番号（i=）がありません。`,
  };
}

function twice(name: string, instance: number): Text {
  return {
    en: `Instance ${instance} has more than one ${names[name] ?? name}.`,
    ja: `インスタンス ${instance} に ${names[name] ?? name} が複数あります。`,
  };
}

function gap(instance: number): Text {
  return { en: `Instance ${instance} is missing.`, ja: `インスタンス ${instance} がありません。` };
}

function incomplete(instance: number): Text {
  return {
    en: `Instance ${instance} lacks one of its three headers.`,
    ja: `インスタンス ${instance} のヘッダー 3 つのうち、足りないものがあります。`,
  };
}
