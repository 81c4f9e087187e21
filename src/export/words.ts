/** How the sign of a position is said where a person reads it. */
export const polarityWords = { '1': 'for', '-1': 'against', '0': 'neutral' } as const;
