"use client";

import { type ComponentProps, createContext, useContext } from "react";
import { isPlainClick } from "./filter-link";

/** What a proof is asked for: a technology, or a declared skill that several may show; by their slugs. */
export type ProofSubject =
  | {
      kind: "technology";
      slug: string /** The project it was asked for in, whose lines come first. */;
      project?: string;
    }
  | { kind: "skill"; group: string; slug: string };

/** Shows the proof of something, or where that cannot be loaded its page at `href`; who draws the panel gives it. */
export const ProofContext = createContext<(subject: ProofSubject, href: string) => void>(() => {});

/**
 * A link to what the CV says of a technology or skill. It leads to `href` without JavaScript, and when opened in a new tab; with it, a plain
 * click shows the proof over this page.
 */
export function ProofLink({
  of,
  href,
  ...rest
}: { of: ProofSubject; href: string } & Omit<ComponentProps<"a">, "href" | "onClick">) {
  const show = useContext(ProofContext);
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (isPlainClick(event)) show(of, href);
      }}
    />
  );
}
