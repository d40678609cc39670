// All that is loaded together with Monaco.
export { MonacoDiff } from './monaco-diff.tsx';
export { MonacoPart } from './monaco-part.tsx';
export { MonacoRaw } from './monaco-raw.tsx';
