// The MAIL FROM of a message, as its receiver kept it.
import { parseAuthenticationResults } from '../../protocols/authentication-results/parse.ts';
import { type HeaderField, valueOf } from '../../protocols/dkim/header-fields.ts';

/** The empty string is that of a bounce; null where nothing tells. RFC 5321 4.4: Return-Path, else the receiver's results. */
export function readMailFrom(fields: readonly HeaderField[]): string | null {
  return inReturnPath(fields) ?? inReceivedSpf(fields) ?? inResults(fields);
}

const first = (fields: readonly HeaderField[], name: string): string | null => {
  const field = fields.find((one) => one.name === name);
  return field === undefined ? null : valueOf(field);
};

function inReturnPath(fields: readonly HeaderField[]): string | null {
  const value = first(fields, 'return-path');
  const path = value === null ? undefined : (/<([^<>]{0,320})>/u.exec(value)?.[1] ?? value);
  return path === undefined ? null : addressIn(path);
}

/** RFC 7208 9.1: `envelope-from=`. */
function inReceivedSpf(fields: readonly HeaderField[]): string | null {
  const path = /\benvelope-from\s{0,4}=\s{0,4}"?<?([^\s;"<>]{0,320})/iu.exec(first(fields, 'received-spf') ?? '')?.[1];
  return path === undefined ? null : addressIn(path);
}

function inResults(fields: readonly HeaderField[]): string | null {
  const value = first(fields, 'authentication-results');
  const spf = value === null ? undefined : parseAuthenticationResults(value).find(({ method }) => method === 'spf');
  const path = spf?.properties.find(({ name }) => name === 'smtp.mailfrom')?.value;
  return path === undefined ? null : addressIn(path.replace(/^<|>$/gu, ''));
}

/** Some results hold the domain alone. */
function addressIn(path: string): string | null {
  const plain = path.trim();
  if (plain === '') return '';
  if (plain.length > 320 || /\s/u.test(plain)) return null;
  return plain.includes('@') ? plain : `postmaster@${plain}`;
}
