import { HALF_A_DATE } from "../model/typed.ts";
import type { control } from "./field.tsx";

type DateInputProps = ReturnType<typeof control> & {
  /** What comes of typing: a day, nothing, or that a day is half typed. */
  readonly onDay: (text: string) => void;
};

/** A day; one that is half typed is to be finished. */
export function DateInput({ value, onDay, ...others }: DateInputProps) {
  return (
    <input
      type="date"
      {...others}
      value={value === HALF_A_DATE ? undefined : value}
      onInput={({ currentTarget: { validity, value: day } }) => onDay(validity.badInput ? HALF_A_DATE : day)}
    />
  );
}
