// The operations of sending, configuration sets, templates, lists and what follows from them.
import type { Operation } from '../operation.ts';

export const sendingOperations: readonly Operation[] = [];
