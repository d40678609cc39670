// The mail as its recipients will see it, beside the editor.

export function PreviewPane() {
  return <div />;
}
