import type { StatusStyle } from "../../app/contract.ts";
import { StatusShape } from "./icons.tsx";
import { surroundings } from "./surroundings.ts";

/** The look of a status, by its code or its word: the workbook's, or a neutral one for a word that Settings do not have. */
export function styleOf(status: string): StatusStyle {
  const { state, t } = surroundings();
  const styles = state.panel?.statuses ?? [];
  const found =
    styles.find(({ code, label }) => (code || label) === status) ??
    styles.find(({ label }) => label === status);
  if (found) return found;
  const known = Object.entries(t.words.statuses).find(([code]) => code === status);
  return { code: "", label: known?.[1] ?? status, fill: "#e8eaed", color: "#202124" };
}

interface StatusProps {
  readonly status: string;
  /** A coloured symbol and the word, instead of a chip. */
  readonly small?: boolean;
}

/** A status: symbol, word and colour. */
export function StatusChip({ status, small }: StatusProps) {
  const { code, label, fill, color } = styleOf(status);
  const style = { backgroundColor: fill, color };
  const shape = <StatusShape code={code} />;
  return (
    <span class={small ? "chip small" : "chip"} style={small ? undefined : style}>
      {small ? <span style={style}>{shape}</span> : shape}
      {label}
    </span>
  );
}

interface StatusCountProps {
  readonly status: string;
  readonly count: number;
}

/** So many rows with a status, by its symbol; the word is there to be heard. */
export function StatusCount({ status, count }: StatusCountProps) {
  const { code, label, fill, color } = styleOf(status);
  return (
    <span class="chip small" title={label}>
      <span style={{ backgroundColor: fill, color }}>
        <StatusShape code={code} />
      </span>
      {count} <span class="hidden">{label}</span>
    </span>
  );
}
