/** The labelled tweets, as `../shared/data/match/README.md` describes them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Doc {
  id: string;
  handle: string;
  text: string;
  urls: string[];
}

export type Family = 'natural' | 'controlled' | 'labelled' | 'negative';

export interface Query {
  qid: string;
  kind: string;
  family: Family;
  text: string;
  source_id: string | null;
  expected_ids: string[];
}

export interface Data {
  corpus: Doc[];
  queries: Query[];
}

export function readData(folder: string): Data {
  const corpus = gunzipSync(readFileSync(resolve(folder, 'corpus.jsonl.gz'))).toString();
  const queries = readFileSync(resolve(folder, 'queries.jsonl'), 'utf8');
  return { corpus: linesOf(corpus) as Doc[], queries: linesOf(queries) as Query[] };
}

function linesOf(file: string): unknown[] {
  return file
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}
