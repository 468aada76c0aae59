import type { ComponentChildren } from "preact";
import type { Goal, StatusStyle } from "../../app/contract.ts";
import { isLimit } from "../../domain/measure.ts";
import { clamp } from "../../domain/progress.ts";
import type { Status } from "../../domain/status.ts";
import { formatWholePercent } from "../../text/number.ts";
import type { ValuePreview } from "../model/check-in-effects.ts";
import { cardId } from "../model/element-ids.ts";
import { Button, Icon } from "./button.tsx";
import { viewContext } from "./context.ts";

/** The look of a status, by its code or its word: the workbook's, or a neutral one for a word that Settings do not have. */
export function statusStyle(status: string): StatusStyle {
  const { state, t } = viewContext();
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
  const { code, label, fill, color } = statusStyle(status);
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
  const { code, label, fill, color } = statusStyle(status);
  return (
    <span class="chip small" title={label}>
      <span style={{ backgroundColor: fill, color }}>
        <StatusShape code={code} />
      </span>
      {count} <span class="hidden">{label}</span>
    </span>
  );
}

/** What a bar shows; other than the goal's own while another value is typed. */
type BarValues = Pick<Goal["computed"], "progress" | "expected" | "status">;

/**
 * Progress as a bar with a mark at what is expected; a limit is not judged by time and has none. The numbers stand
 * beside it for those who cannot see it.
 */
export function ProgressBar({ goal, ...others }: { readonly goal: Goal } & Partial<BarValues>) {
  const { progress, expected, status } = { ...goal.computed, ...others };
  const { fill } = statusStyle(status);
  const isPaced = expected !== null && !isLimit(goal.fields.measure ?? undefined);
  return (
    <div class="bar" aria-hidden="true">
      <div class="fill" style={{ width: percentOfWidth(progress ?? 0), backgroundColor: fill }} />
      {isPaced && <div class="mark" style={{ left: percentOfWidth(expected) }} />}
    </div>
  );
}

function percentOfWidth(share: number): string {
  return `${clamp(share) * 100}%`;
}

export function isUnfolded({ id }: Goal): boolean {
  return viewContext().state.unfolded.includes(id);
}

/** The title of a row, or what to call one without. */
export function titleOf({ fields }: Pick<Goal, "fields">): string {
  return fields.title || viewContext().t.common.untitled;
}

/** The title of a row as the button that unfolds it. */
export function UnfoldButton({ goal }: { readonly goal: Goal }) {
  const { send } = viewContext();
  const unfolded = isUnfolded(goal);
  const id = cardId(goal.id);
  return (
    <button
      type="button"
      class="unfold"
      id={id}
      aria-expanded={unfolded}
      aria-controls={unfolded ? `${id}-body` : undefined}
      onClick={() => send({ type: "fold", id: goal.id })}
    >
      <Icon name="chevron" />
      <span>{titleOf(goal)}</span>
    </button>
  );
}

/** A status, and the one that it comes from when that is another. */
export function StatusChange({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <div class="from-to">
      {from !== to && (
        <>
          <StatusChip status={from} small />
          <span>→</span>
        </>
      )}
      <StatusChip status={to} small />
    </div>
  );
}

interface PreviewBarProps {
  readonly goal: Goal;
  readonly preview: ValuePreview;
}

/** Where a row would stand with the value that is typed, beside where it stands. */
export function PreviewBar({ goal, preview }: PreviewBarProps) {
  const { language } = viewContext();
  const { progress, expected, status, now } = preview;
  return (
    <>
      <div class="bar-row">
        <ProgressBar goal={goal} progress={progress} expected={expected} status={status} />
        <span>{progress === null ? "–" : formatWholePercent(progress, language)}</span>
      </div>
      <StatusChange from={now} to={status} />
    </>
  );
}

interface GoalButtonsProps {
  readonly goal: Goal;
  /** Only the drawings, where there is little room. */
  readonly small?: boolean;
  readonly children?: ComponentChildren;
}

/** Edit and delete, and what else there is to do. */
export function GoalButtons({ goal, small = false, children }: GoalButtonsProps) {
  const { edit, editOf } = viewContext().t.common;
  return (
    <div class={small ? "buttons small" : "buttons"}>
      <Button
        variant="quiet"
        icon="pencil"
        text={small ? "" : edit}
        ariaLabel={editOf(titleOf(goal))}
        event={{ type: "edit", id: goal.id }}
      />
      <DeleteButton goal={goal} small={small} />
      {children}
    </div>
  );
}

/** What there is to do with a row that is checked in. */
export function CheckInButtons({ goal: { id, fields } }: { readonly goal: Goal }) {
  const { checkIn, history } = viewContext().t;
  const title = titleOf({ fields });
  return (
    <div class="buttons">
      <Button
        variant="quiet"
        icon="check"
        text={checkIn.checkIn}
        ariaLabel={checkIn.checkInOf(title)}
        event={{ type: "open-check-in", id }}
      />
      <Button
        variant="quiet"
        icon="trend"
        text={history.title}
        ariaLabel={history.titleOf(title)}
        event={{ type: "open-history", id }}
      />
    </div>
  );
}

export function DeleteButton({ goal, small = false }: GoalButtonsProps) {
  const { remove, removeOf } = viewContext().t.common;
  return (
    <Button
      variant="quiet"
      icon="bin"
      text={small ? "" : remove}
      ariaLabel={removeOf(titleOf(goal))}
      event={{ type: "ask-delete", id: goal.id }}
    />
  );
}

/** The shape of each status, so that colour is never alone: tick, disc, diamond, cross, dash; a ring for others. */
const STATUS_SHAPES: Readonly<Record<Status | "", string>> = {
  done: "M2.2 6.4l2.6 2.6 5-6",
  "on-track": "M6 2.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8z",
  behind: "M6 1.6L10.4 6 6 10.4 1.6 6z",
  "off-track": "M2.6 2.6l6.8 6.8M9.4 2.6L2.6 9.4",
  "no-data": "M2.4 6h7.2",
  "": "M6 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
};

const SOLID_SHAPES: readonly (Status | "")[] = ["on-track", "behind"];

export function StatusShape({ code }: { readonly code: Status | "" }) {
  return (
    <svg class={SOLID_SHAPES.includes(code) ? "solid" : ""} viewBox="0 0 12 12" aria-hidden="true">
      <path d={STATUS_SHAPES[code]} />
    </svg>
  );
}
