/** False once the extension was updated, reloaded or taken away under this tab: nothing of it answers. */
export function isAlive(): boolean {
  return (browser.runtime as { id?: string } | undefined)?.id !== undefined;
}
