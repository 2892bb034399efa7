import { photoAddress } from "@/lib/cv/photo";

/** The photo that a name stands for, with its sides, so that nothing moves when it comes; nothing for a name that stands for none. */
export function Photo({ name, alt, className }: { name: string; alt: string; className: string }) {
  const address = photoAddress(name);
  if (address === null) return null;
  const { path, width, height } = address;
  return (
    <picture>
      <img
        src={path}
        width={width}
        height={height}
        alt={alt}
        loading="lazy"
        decoding="async"
        className={`rounded-panel object-cover ${className}`}
      />
    </picture>
  );
}
