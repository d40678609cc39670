// The numbers that stand for words in the tables: places in lists that only ever grow at their end.
import { type EventType, eventTypes } from '../../../shared/health/coverage.ts';
import { type EventStrength, type SourceKind, sourceKinds } from '../../../shared/mail-event.ts';

const strengths: readonly EventStrength[] = ['record', 'summary', 'trace'];

export const codeOfType = (type: EventType): number => eventTypes.indexOf(type);
export const codeOfSource = (source: SourceKind): number => sourceKinds.indexOf(source);
export const codeOfStrength = (strength: EventStrength): number => strengths.indexOf(strength);

export const typeOfCode = (code: number): EventType => eventTypes[code] ?? 'SEND';
export const sourceOfCode = (code: number): SourceKind => sourceKinds[code] ?? 'file';
export const strengthOfCode = (code: number): EventStrength => strengths[code] ?? 'record';
