/** The mark: a dowsing rod. */

export function Rod({ size = 16 }: { size?: number }) {
  return (
    <svg class="rod" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path
        d="M8 15V8.4M8 8.4 3.2 1.2M8 8.4l4.8-7.2"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <circle cx="8" cy="8.4" r="1.5" fill="currentColor" />
    </svg>
  );
}
