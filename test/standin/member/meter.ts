import type { Book, Meter, Run } from "../book/book.ts";
import type { Fault, RoundTrips, TripKind } from "../interface.ts";

const TRIPS: readonly TripKind[] = ["read", "lock", "property", "flush", "other", "end"];

/** Counts a call, after what a person does before it. Returns the fault that is due at it. */
export function countCall({ meter, run }: Book, name: string, waits: boolean): Fault | undefined {
  meter.count += 1;
  meter.calls.set(name, (meter.calls.get(name) ?? 0) + 1);
  meter.trace.push({ name, waits });
  const due = meter.interruptions.filter(({ at }) => at === meter.count);
  meter.interruptions = meter.interruptions.filter((one) => !due.includes(one));
  for (const { act } of due) interrupt(run, act);
  return dueFault(meter);
}

/** What a person does between two calls; a mistake of the test's own ends the run. */
function interrupt(run: Run | undefined, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (run) run.stopped = error as Error;
    throw error;
  }
}

function dueFault(meter: Meter): Fault | undefined {
  const { fault, count } = meter;
  if (!fault || count < fault.at) return undefined;
  if (fault.how !== "fail-from") meter.fault = undefined;
  return count === fault.at ? fault : { ...fault, leaves: "none" };
}

/** Counts a round trip. What a cell's function asks is part of the calculation, not of the script's run. */
export function countTrip({ meter, run }: Book, kind: TripKind): void {
  if (run?.mode === "CUSTOM_FUNCTION") return;
  meter.trips.set(kind, (meter.trips.get(kind) ?? 0) + 1);
}

export function roundTrips({ meter }: Book): RoundTrips {
  const counts = TRIPS.map((kind) => [kind, meter.trips.get(kind) ?? 0] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return { ...Object.fromEntries(counts), total } as RoundTrips;
}

/** Begins to count anew. What is to happen at a call to come still happens. */
export function resetCounts({ meter }: Book): void {
  meter.calls.clear();
  meter.trips.clear();
  meter.trace = [];
}

/** Lets something go wrong at a call to come. */
export function breakAt({ meter }: Book, fault: Fault | undefined): void {
  meter.fault = fault && { ...fault, at: meter.count + fault.call };
}
