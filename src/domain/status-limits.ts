/** Where one status ends and the next begins; the workbook's Settings may change them. All are shares, 0–1. */
export interface StatusLimits {
  /** On track up to this gap between expected and actual progress. */
  readonly onTrackGap: number;
  /** Behind up to this gap; off track beyond it. */
  readonly behindGap: number;
  /** A limit that is not met is behind from this progress, off track below it. */
  readonly limitBehind: number;
  /** Without dates: on track from this progress … */
  readonly undatedOnTrack: number;
  /** … behind from this one, off track below it. */
  readonly undatedBehind: number;
}

export const STATUS_LIMITS: StatusLimits = {
  onTrackGap: 0.1,
  behindGap: 0.3,
  limitBehind: 0.7,
  undatedOnTrack: 0.7,
  undatedBehind: 0.4,
};
