// Which protocol a request speaks, and what it asks for.
import type { Operation } from '../operation.ts';
import type { Asked } from './asked.ts';
import type { Heard } from './heard.ts';
import { readRestJson } from './rest-json.ts';

export function readAsked(operations: readonly Operation[], heard: Heard): Asked {
  return readRestJson(operations, heard);
}
