/** The rules, the weightier of two that speak alike before the other. */
import { altered } from './altered';
import { capitals } from './capitals';
import { cut } from './cut';
import { hashtags } from './hashtags';
import { link } from './link';
import { media } from './media';
import { misspelt } from './misspelt';
import { passerOn } from './passer-on';
import type { Rule } from './rule';
import { tie } from './tie';
import { words } from './words';

export const rules: readonly Rule[] = [
  words,
  media,
  link,
  altered,
  misspelt,
  cut,
  tie,
  passerOn,
  capitals,
  hashtags,
];
