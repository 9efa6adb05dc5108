export type Round = { readonly acknowledged: number; readonly lost: number; readonly halfWritten: number; readonly leftovers: number };
export function killRounds(rounds: number, report?: (round: number, sum: Round) => void): Promise<Round>;
