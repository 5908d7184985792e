/** A sentence of ours with its @handles set apart: bold, isolated from the text's direction. */

export function Sentence({ text }: { text: string }) {
  return (
    <>
      {text.split(/(@\w{1,20})/).map((part, index) =>
        index % 2 === 1 ? (
          <bdi key={index} translate={false}>
            <b>{part}</b>
          </bdi>
        ) : (
          part
        ),
      )}
    </>
  );
}
