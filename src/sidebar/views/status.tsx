import type { Goal, StatusStyle } from "../../app/contract.ts";
import { sayReason } from "../../text/say-reason.ts";
import { StatusShape } from "./icons.tsx";
import { surroundings } from "./surroundings.ts";

/** The look of a status: the workbook's, or a neutral one for a word that Settings do not have. */
export function styleOf(status: string): StatusStyle {
  const { state, t } = surroundings();
  const styles = state.panel?.statuses ?? [];
  const found = styles.find(({ code, label }) => (code || label) === status);
  if (found) return found;
  const known = Object.entries(t.words.statuses).find(([code]) => code === status);
  return { code: "", label: known?.[1] ?? status, fill: "#e8eaed", color: "#202124" };
}

/** A status as a filled chip: symbol and word on its colour. */
export function StatusChip({ status }: { readonly status: string }) {
  const { code, label, fill, color } = styleOf(status);
  return (
    <span class="chip" style={{ backgroundColor: fill, color }}>
      <StatusShape code={code} />
      {label}
    </span>
  );
}

/** A status in small: a coloured symbol and the word. */
export function StatusWord({ status }: { readonly status: string }) {
  const { code, label, fill, color } = styleOf(status);
  return (
    <span class="status-word">
      <span class="dot" style={{ backgroundColor: fill, color }}>
        <StatusShape code={code} />
      </span>
      {label}
    </span>
  );
}

/** Why a row has its status. */
export function reasonOf({ computed }: Goal): string {
  const { language } = surroundings();
  return computed.reason ? sayReason(computed.reason, language, (code) => styleOf(code).label) : "";
}
