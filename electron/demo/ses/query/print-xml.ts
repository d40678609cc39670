// Answers and errors of the AWS Query protocol as XML.
import type { Shape, ShapeValue } from './shape.ts';

export type Spoken = { readonly operation: string; readonly namespace: string; readonly requestId: string };

export function printXmlAnswer(output: Shape, { operation, namespace, requestId }: Spoken): string {
  const result = element(`${operation}Result`, printMembers(output));
  const metadata = element('ResponseMetadata', element('RequestId', requestId));
  return `<${operation}Response xmlns="${namespace}">${result}${metadata}</${operation}Response>`;
}

export type XmlError = { readonly code: string; readonly message: string; readonly isOurs: boolean };

export function printXmlError(error: XmlError, { namespace, requestId }: Omit<Spoken, 'operation'>): string {
  const type = element('Type', error.isOurs ? 'Receiver' : 'Sender');
  const said = `${type}${element('Code', error.code)}${element('Message', escaped(error.message))}`;
  const body = `${element('Error', said)}${element('RequestId', requestId)}`;
  return `<ErrorResponse xmlns="${namespace}">${body}</ErrorResponse>`;
}

function printMembers(shape: Shape): string {
  return Object.entries(shape)
    .map(([name, value]) => (value === undefined ? '' : element(name, printValue(value))))
    .join('');
}

function printValue(value: ShapeValue): string {
  if (value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<string, ShapeValue>)];
    return entries
      .map(([key, item]) => element('entry', `${element('key', escaped(key))}${element('value', printValue(item))}`))
      .join('');
  }
  if (Array.isArray(value))
    return (value as readonly ShapeValue[]).map((item) => element('member', printValue(item))).join('');
  if (typeof value === 'object') return printMembers(value as Shape);
  return escaped(String(value));
}

export function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
