import { StatusChip } from "./status.tsx";

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
