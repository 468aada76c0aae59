/** How often something is to be checked in, from often to seldom. */
export const CADENCES = ["daily", "weekly", "two-weekly", "monthly", "quarterly", "yearly"] as const;

export type Cadence = (typeof CADENCES)[number];

/** The longest that may lie between two check-ins, in days: the longest month, quarter and year. */
export const CADENCE_DAYS: Readonly<Record<Cadence, number>> = {
  daily: 1,
  weekly: 7,
  "two-weekly": 14,
  monthly: 31,
  quarterly: 92,
  yearly: 366,
};
