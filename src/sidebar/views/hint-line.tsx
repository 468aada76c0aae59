import type { Hint } from "../../domain/guidance.ts";
import type { Measure } from "../../domain/measure.ts";
import type { Event } from "../model/event.ts";
import { sayHint } from "../say/messages.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icons.tsx";
import { surroundings } from "./surroundings.ts";

interface HintLineProps {
  readonly hint: Hint;
  /** Takes a better measure over. */
  readonly take: (measure: Measure) => Event;
}

/** Advice in place. It never blocks; a better measure can be taken over with a button. */
export function HintLine({ hint, take }: HintLineProps) {
  const { t, language } = surroundings();
  const { measure, level } = hint;
  return (
    <div class={`hint ${level}`}>
      <Icon name={level === "warning" ? "warning" : "bulb"} />
      <span>
        {sayHint(hint, language)}
        {measure && (
          <Button look="link" text={t.form.useMeasure(t.words.measures[measure])} event={take(measure)} />
        )}
      </span>
    </div>
  );
}
