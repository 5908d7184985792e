/** The rules, the weightier of two that speak alike before the other. */
import { link } from './link';
import { media } from './media';
import type { Rule } from './rule';
import { words } from './words';

export const rules: readonly Rule[] = [words, media, link];
