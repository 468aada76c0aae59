import type { Goal } from "../../app/contract.ts";
import { formatShare } from "../../text/number.ts";
import type { Prospect } from "../model/moves.ts";
import { FromTo } from "./from-to.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { surroundings } from "./surroundings.ts";

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
        <span>{progress === null ? "–" : formatShare(progress, language)}</span>
      </div>
      <FromTo from={now} to={status} />
    </>
  );
}
