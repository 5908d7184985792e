/** Import and export as they go on, whichever view of the page is shown. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type {
  ExportKind,
  ExportStep,
  ImportStep,
  TransferProps,
} from '@/components/library/transfer-props';
import { askTwice } from '@/utils/ask-twice';
import { sendMessage } from '@/utils/messages';
import { saveBlob } from '@/utils/save-blob';
import { settings } from '@/utils/settings';
import { allTweets, type Gives, ownFile, tableFile } from '@/utils/transfer/export';
import type { Takes } from '@/utils/transfer/import';
import { importing } from './importing';

/** The background may be stopped at each of many messages, and again while it answers for the second time. */
const ask = <Reply>(message: () => Promise<Reply>): Promise<Reply> =>
  askTwice(() => askTwice(message));

const library: Takes & Gives = {
  begin: (file) => ask(() => sendMessage('beginImport', file)),
  takeOver: (batch) => ask(() => sendMessage('takeOver', batch)),
  tweetsAfter: (id) => ask(() => sendMessage('tweetsAfter', id)),
  accountsAfter: (id) => ask(() => sendMessage('accountsAfter', id)),
};

export function useTransfer(): TransferProps {
  const [importStep, tellImport] = useState<ImportStep>({ name: 'idle' });
  const [exportStep, tellExport] = useState<ExportStep>({ name: 'idle' });
  const stopping = useRef(new AbortController());
  const acts = useMemo(
    () => importing(library, async () => (await settings.get()).ownAccounts[0] ?? '', tellImport),
    [],
  );

  const save = async (kind: ExportKind): Promise<void> => {
    const { signal } = (stopping.current = new AbortController());
    let all: number | null = null;
    let written = 0;
    const tell = (): void => tellExport({ name: 'writing', kind, written, all });
    const onWritten = (count: number): void => {
      written = count;
      tell();
    };
    tell();
    try {
      ({ tweets: all } = await ask(() => sendMessage('status')));
      const tweets = allTweets(library);
      const blob =
        kind === 'library'
          ? await ownFile(library, tweets, onWritten, signal)
          : await tableFile(tweets, onWritten, signal);
      const file = `sourcier-${today()}.${kind === 'library' ? 'jsonl' : 'csv'}`;
      saveBlob(file, blob);
      tellExport({ name: 'saved', written, file });
    } catch {
      tellExport(signal.aborted ? { name: 'idle' } : { name: 'failed' });
    }
  };
  return {
    ...acts,
    importing: importStep,
    exporting: exportStep,
    onExport: (kind) => void save(kind),
    onStopExport: () => stopping.current.abort(),
  };
}

/** "2026-11-28", the reader's day. */
function today(): string {
  return new Intl.DateTimeFormat('sv').format();
}
