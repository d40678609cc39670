// Reads what the scenario files tell of SES: the JSON in their `; ses:` lines, joined over all files.
import type { ScenarioRegion } from '../state/region-account.ts';

export type Scenario = { readonly [region: string]: ScenarioRegion };

type Plain = { readonly [key: string]: unknown };

/** The lines of one file are one JSON text; lists of several files follow each other, other members must not clash. */
export function readScenario(texts: { readonly [file: string]: string }): Scenario {
  let joined: Plain = {};
  for (const [file, text] of Object.entries(texts)) {
    const json = [...text.matchAll(/^; ses: ?(.*)$/gmu)].map((match) => match[1] ?? '').join('\n');
    if (json.trim() === '') continue;
    try {
      joined = join(joined, JSON.parse(json) as Plain, []);
    } catch (error) {
      throw new Error(`${file}.zone: ${String(error)}`, { cause: error });
    }
  }
  return joined as Scenario;
}

function join(one: Plain, other: Plain, path: readonly string[]): Plain {
  const joined: { [key: string]: unknown } = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = joined[key];
    const here = [...path, key];
    if (before === undefined) joined[key] = value;
    else if (Array.isArray(before) && Array.isArray(value))
      joined[key] = [...(before as unknown[]), ...(value as unknown[])];
    else if (isPlain(before) && isPlain(value)) joined[key] = join(before, value, here);
    else throw new Error(`${here.join(' / ')} is told twice`);
  }
  return joined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
