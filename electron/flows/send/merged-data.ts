// The values that a recipient's template is filled in with: its own over the defaults (SES API v2 reference, SendBulkEmail).
import { parsedJson } from '../../../shared/parsed-json.ts';

/** JSON texts of objects; what is none counts as empty, and is told elsewhere. */
export function mergedData(defaults: string, own: string): string {
  return JSON.stringify({ ...objectIn(defaults), ...objectIn(own) });
}

export function isDataObject(text: string): boolean {
  return text.trim() === '' || objectIn(text) !== null;
}

function objectIn(text: string): object | null {
  const value = parsedJson(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
