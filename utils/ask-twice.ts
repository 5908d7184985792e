/** Asking the background once more when it was stopped while it answered (then the reply is empty). */

export async function askTwice<Reply>(ask: () => Promise<Reply>): Promise<Reply> {
  const first = await ask().catch(() => undefined);
  return first === undefined ? present(await ask()) : first;
}

function present<Reply>(reply: Reply): Reply {
  if (reply === undefined) throw new Error('The background does not answer');
  return reply;
}
