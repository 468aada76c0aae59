import type { Goal, Panel } from "../../app/contract.ts";
import type { Tracked } from "../../domain/track.ts";
import { draftEffects } from "../../domain/what-if.ts";
import type { Language } from "../../text/language.ts";
import { draftOfGoal, mergeDrafts } from "./draft.ts";
import { type Form, isFormChanged } from "./form.ts";
import { formDraft, formMistakes } from "./form-read.ts";
import { goalById } from "./goals.ts";

/** Where an objective stands: its progress, and its status as the list shows it. */
interface ObjectiveStanding {
  readonly progress: number | null;
  readonly status: string;
}

/** What saving the form would do to an objective. */
export interface FormEffect {
  readonly title: string;
  /** Null for one that is not in the sheet yet. */
  readonly before: ObjectiveStanding | null;
  readonly after: ObjectiveStanding;
}

/** What saving the form would change; null as long as something in it cannot be read. */
export function formEffects(form: Form, panel: Panel, language: Language): readonly FormEffect[] | null {
  if (!isFormChanged(form)) return [];
  if (formMistakes(form, language).some(({ mistake }) => mistake.code !== "no-title")) return null;
  const draft = mergedDraft(form, panel, language);
  const { today, limits: thresholds } = panel;
  const effects = draftEffects([...panel.objectives, ...panel.loose], draft, { today, thresholds }).map(
    ({ id, before, after }) => {
      const goal = id === null ? undefined : goalById(panel, id);
      return {
        title: id === draft.id ? draft.fields.title : (goal?.fields.title ?? ""),
        before: before ? standingOf(before, goal) : null,
        after: standingOf(after, goal),
      };
    },
  );
  return effects.filter(isVisible);
}

/** A status that was set by hand stays whatever the numbers say. */
function standingOf({ progress, status }: Tracked, goal: Goal | undefined): ObjectiveStanding {
  return { progress: progress ?? null, status: goal?.byHand ? goal.computed.status : status };
}

function isVisible({ before, after }: FormEffect): boolean {
  return before?.status !== after.status || before.progress !== after.progress;
}

/** The form on top of what the sheet has by now: what others have changed meanwhile stays. */
function mergedDraft(form: Form, panel: Panel, language: Language) {
  const draft = formDraft(form, language);
  const goal = form.base?.id ? goalById(panel, form.base.id) : undefined;
  return form.base && goal ? mergeDrafts(form.base, draft, draftOfGoal(goal)).draft : draft;
}
