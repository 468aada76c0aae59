interface LegendProps {
  readonly lines: readonly { readonly name: string; readonly look: string }[];
}

/** What the lines of a drawing mean. */
export function Legend({ lines }: LegendProps) {
  return (
    <ul class="legend facts">
      {lines.map(({ name, look }) => (
        <li key={look}>
          <svg viewBox="0 0 16 8" aria-hidden="true">
            <path class={look} d="M0 4h16" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
