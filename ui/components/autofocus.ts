/** A ref for what should have the focus when its dialog opens: the dialog looks for this attribute, and React keeps it to itself. */
export function autofocus(element: HTMLElement | null): void {
  element?.toggleAttribute('autofocus', true);
}
