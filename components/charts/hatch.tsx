/**
 * The hatched fills of what is only an upper bound, each in the colour of its solid counterpart. Drawn once for the charts that
 * name them with `hatched`; it takes no room.
 */
export function HatchPatterns({ colours }: { colours: Readonly<Record<string, string>> }) {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        {Object.entries(colours).map(([name, colour]) => (
          <pattern
            key={name}
            id={`hatch-${name}`}
            width="7.07"
            height="7.07"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="7.07" height="7.07" fill={colour} opacity="0.12" />
            <rect width="1" height="7.07" fill={colour} opacity="0.55" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

export function hatched(name: string): string {
  return `url(#hatch-${name})`;
}
