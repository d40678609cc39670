// A bare page that opens Monaco when it is told to, with the same contributions as the composer's editor and nothing around it.
async function openMonaco(value: string): Promise<void> {
  const { monaco } = await import('../../../renderer/editor/monaco/monaco.ts');
  const box = document.querySelector<HTMLElement>('#editor');
  if (box === null) throw new Error('There is no place for the editor.');
  monaco.editor.create(box, { value, language: 'html', automaticLayout: true, minimap: { enabled: false } });
}

Object.assign(globalThis, { openMonaco });
