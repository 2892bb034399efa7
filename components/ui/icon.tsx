const PATHS = {
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm9 2-4-4",
  close: "M6 6l12 12M18 6 6 18",
  chevron: "M6 9l6 6 6-6",
  check: "M5 12.5l4.5 4.5L19 7.5",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0-13v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4",
  moon: "M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z",
  system: "M4 5h16v11H4zM9 20h6m-3-4v4",
  minus: "M6 12h12",
  arrow: "M12 5v14m0 0 5-5m-5 5-5-5",
  filter: "M4 6h16M7 12h10m-7 6h4",
  menu: "M4 7h16M4 12h16M4 17h16",
  undo: "M9 6 4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3",
  redo: "m15 6 5 5-5 5m5-5H10a5 5 0 0 0 0 10h3",
  hidden:
    "M4 4l16 16M9.9 5.2A9.8 9.8 0 0 1 12 5c5 0 8.5 4.2 9.5 7a12 12 0 0 1-2.6 4M6.3 6.9A12.3 12.3 0 0 0 2.5 12c1 2.8 4.5 7 9.5 7 1.6 0 3-.4 4.2-1",
  plus: "M12 5v14M5 12h14",
  trash: "M5 7h14M10 7V4h4v3m-8 0 1 13h10l1-13",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  eye: "M2.5 12c1-2.8 4.5-7 9.5-7s8.5 4.2 9.5 7c-1 2.8-4.5 7-9.5 7s-8.5-4.2-9.5-7Zm9.5 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  grip: "M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign of 16 px that says nothing to a screen reader: the text beside it does. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
