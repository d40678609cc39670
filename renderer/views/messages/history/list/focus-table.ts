// From the fields above into the rows.
export function focusTable(): void {
  document.querySelector<HTMLElement>('[data-message-rows]')?.focus();
}
