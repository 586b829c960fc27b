import { useLayoutEffect, useRef } from "preact/hooks";

/** Sets the focus once the page shows what comes next: in a form its first control, or else the outcome. */
export function useFocus(): (selector: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  // At once: an effect that waits may run only when the page is drawn the next time, on what is then about to go.
  useLayoutEffect(() => {
    const selector = wanted.current;
    if (selector === undefined) return;
    wanted.current = undefined;
    const found = document.querySelector<HTMLElement>(selector);
    const control = found?.matches("form") ? found.querySelector<HTMLElement>("input, select, textarea") : found;
    if (control === null || control === undefined) focusOutcome();
    else control.focus();
  });
  return (selector) => {
    wanted.current = selector;
  };
}

/** Sets the focus on the outcome. */
export function focusOutcome(): void {
  document.querySelector<HTMLElement>("#outcome-heading")?.focus();
}
