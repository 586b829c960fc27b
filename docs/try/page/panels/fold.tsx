import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** A part of the page that is worked out when it is opened. */
export function Fold({ title, children }: { title: string; children: () => ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {isOpen && <div class="fold-content">{children()}</div>}
    </details>
  );
}
