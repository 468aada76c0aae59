import type { ComponentChildren } from "preact";
import type { Goal, StatusStyle } from "../../app/contract.ts";
import { isLimit } from "../../domain/measure.ts";
import { clamp } from "../../domain/progress.ts";
import { formatWholePercent } from "../../text/number.ts";
import { cardId } from "../model/ids.ts";
import type { Prospect } from "../model/moves.ts";
import { Button, Icon, StatusShape } from "./button.tsx";
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

/** What a bar shows; other than the goal's own while another value is typed. */
type Standing = Pick<Goal["computed"], "progress" | "expected" | "status">;

/**
 * Progress as a bar with a mark at what is expected; a limit is not judged by time and has none. The numbers stand
 * beside it for those who cannot see it.
 */
export function ProgressBar({ goal, ...others }: { readonly goal: Goal } & Partial<Standing>) {
  const { progress, expected, status } = { ...goal.computed, ...others };
  const { fill } = styleOf(status);
  const isPaced = expected !== null && !isLimit(goal.fields.measure ?? undefined);
  return (
    <div class="bar" aria-hidden="true">
      <div class="fill" style={{ width: percent(progress ?? 0), backgroundColor: fill }} />
      {isPaced && <div class="mark" style={{ left: percent(expected) }} />}
    </div>
  );
}

function percent(share: number): string {
  return `${clamp(share) * 100}%`;
}

export function isUnfolded({ id }: Goal): boolean {
  return surroundings().state.unfolded.includes(id);
}

/** The title of a row, or what to call one without. */
export function titleOf({ fields }: Pick<Goal, "fields">): string {
  return fields.title || surroundings().t.panel.untitled;
}

/** The title of a row as the button that unfolds it. */
export function Unfold({ goal }: { readonly goal: Goal }) {
  const { send } = surroundings();
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
export function FromTo({ from, to }: { readonly from: string; readonly to: string }) {
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

interface ProspectBarProps {
  readonly goal: Goal;
  readonly prospect: Prospect;
}

/** Where a row would stand with the value that is typed, beside where it stands. */
export function ProspectBar({ goal, prospect }: ProspectBarProps) {
  const { language } = surroundings();
  const { progress, expected, status, now } = prospect;
  return (
    <>
      <div class="bar-row">
        <ProgressBar goal={goal} progress={progress} expected={expected} status={status} />
        <span>{progress === null ? "–" : formatWholePercent(progress, language)}</span>
      </div>
      <FromTo from={now} to={status} />
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
  const { edit, editOf } = surroundings().t.panel;
  return (
    <div class={small ? "buttons small" : "buttons"}>
      <Button
        look="quiet"
        icon="pencil"
        text={small ? "" : edit}
        says={editOf(titleOf(goal))}
        event={{ type: "edit", id: goal.id }}
      />
      <DeleteButton goal={goal} small={small} />
      {children}
    </div>
  );
}

/** What there is to do with a row that is checked in. */
export function CheckInButtons({ goal: { id, fields } }: { readonly goal: Goal }) {
  const { checkIn, history } = surroundings().t;
  const title = titleOf({ fields });
  return (
    <div class="buttons">
      <Button
        look="quiet"
        icon="check"
        text={checkIn.checkIn}
        says={checkIn.checkInOf(title)}
        event={{ type: "check-in", id }}
      />
      <Button
        look="quiet"
        icon="trend"
        text={history.title}
        says={history.titleOf(title)}
        event={{ type: "history", id }}
      />
    </div>
  );
}

export function DeleteButton({ goal, small = false }: GoalButtonsProps) {
  const { remove, removeOf } = surroundings().t.panel;
  return (
    <Button
      look="quiet"
      icon="bin"
      text={small ? "" : remove}
      says={removeOf(titleOf(goal))}
      event={{ type: "ask-delete", id: goal.id }}
    />
  );
}
