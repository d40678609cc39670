// The editor of one part at a time; loaded when it is first needed.
import type { PartEditorProps } from './editor-props.ts';

export function PartEditor({ source, part, onEdit }: PartEditorProps) {
  return (
    <textarea aria-label={part} value={source[part] ?? ''} onChange={(event) => onEdit(part, event.target.value)} />
  );
}
