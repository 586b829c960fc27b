import { UNKNOWN_YEAR } from "./window-floor.js";

/** The awards that may begin a window, and after which years each does. */
export class PossibleBegins {
  size = 0;
  private readonly min: number[] = [];
  private readonly max: number[] = [];
  private readonly own: number[] = [];
  private readonly isSure: boolean[] = [];

  clear(): void {
    this.size = 0;
  }

  add(min: number, max: number, own: number, isSure: boolean): void {
    this.min[this.size] = min;
    this.max[this.size] = max;
    this.own[this.size] = own;
    this.isSure[this.size] = isSure;
    this.size += 1;
  }

  earliest(): number {
    let earliest = UNKNOWN_YEAR;
    for (let at = 0; at < this.size; at += 1) earliest = Math.min(earliest, this.min[at] as number);
    return earliest;
  }

  /** The earliest end of an award that surely no weaker year followed; infinite where there is none. */
  earliestUnbroken(lastWeakYear: number): number {
    let earliest = UNKNOWN_YEAR;
    for (let at = 0; at < this.size; at += 1) {
      if (this.isSure[at] && (this.own[at] as number) >= lastWeakYear) {
        earliest = Math.min(earliest, this.max[at] as number);
      }
    }
    return earliest;
  }

  /** The earliest year after which the window may begin. The latest award shows how a chain breaks that a weaker year followed. */
  earliestBegin(lastWeakYear: number, isUnbroken: boolean): number {
    let begin = UNKNOWN_YEAR;
    for (let at = 0; at < this.size; at += 1) {
      if ((this.max[at] as number) < lastWeakYear) continue;
      begin = Math.min(begin, Math.max(this.min[at] as number, lastWeakYear));
    }
    if (begin === UNKNOWN_YEAR) return this.areAllSure() ? latestOf(this.min, this.size) : this.earliest();
    return isUnbroken ? begin : Math.min(begin, latestOf(this.own, this.size));
  }

  /** The latest year after which the window may begin, where every award may be followed by a weaker one. */
  latestBegin(): number {
    for (let at = 0; at < this.size; at += 1) if (this.isSure[at]) return latestOf(this.max, this.size);
    return UNKNOWN_YEAR;
  }

  private areAllSure(): boolean {
    for (let at = 0; at < this.size; at += 1) if (!this.isSure[at]) return false;
    return true;
  }
}

function latestOf(years: readonly number[], size: number): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < size; at += 1) latest = Math.max(latest, years[at] as number);
  return latest;
}
