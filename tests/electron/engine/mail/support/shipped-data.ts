// The caniemail data that the program ships, read once for the tests.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSupport, type SupportData } from '../../../../../electron/engine/mail/support/parse-support.ts';
import { projectRoot } from '../../../../house/sources.ts';

const file = path.join(projectRoot, 'electron/adapters/workshop/caniemail.json');
export const shippedJson: unknown = JSON.parse(readFileSync(file, 'utf8'));

const parsed = parseSupport(shippedJson, 'shipped');
if (parsed === null) throw new Error('The shipped data cannot be read.');
export const shippedData: SupportData = parsed;
