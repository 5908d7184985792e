/** Why a file is not taken over, thrown where it is found. */
import type { Fault, FaultKind } from '../core/import';

export class FileFault extends Error implements Fault {
  readonly kind: FaultKind;
  readonly part: string;
  readonly row: number | null;

  constructor(kind: FaultKind, part: string, row: number | null = null) {
    super(`${part}: ${kind}`);
    this.kind = kind;
    this.part = part;
    this.row = row;
  }
}
