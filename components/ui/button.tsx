import Link from "next/link";
import type { ComponentProps } from "react";
import { BUTTON, type ButtonLook } from "./button-class";
import { Icon, type IconName } from "./icon";

type Look = { look?: ButtonLook; icon?: IconName };

/** High enough for a thumb on a phone, where it is 44 px. */
const TOUCH = "max-lg:min-h-11";

/** A button; `isBusy` is for the time that what it did takes. */
export function Button({
  look = "plain",
  icon,
  isBusy = false,
  disabled = false,
  className = "",
  type = "button",
  children,
  ...button
}: Look & { isBusy?: boolean } & ComponentProps<"button">) {
  return (
    <button
      {...button}
      type={type}
      disabled={disabled || isBusy}
      aria-busy={isBusy || undefined}
      className={`${BUTTON[look]} ${TOUCH} ${className}`.trimEnd()}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads somewhere, and does nothing. */
export function ButtonLink({
  look = "plain",
  icon,
  className = "",
  prefetch = false,
  children,
  ...link
}: Look & ComponentProps<typeof Link>) {
  return (
    <Link {...link} prefetch={prefetch} className={`${BUTTON[look]} ${TOUCH} ${className}`.trimEnd()}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </Link>
  );
}

/** A button within a sentence: it looks like a link, and does something. */
export function LinkButton({ className = "", ...button }: Omit<ComponentProps<"button">, "type">) {
  return (
    <button
      {...button}
      type="button"
      className={`inline-flex min-h-11 items-center underline underline-offset-4 hover:text-ink lg:min-h-6 ${className}`.trimEnd()}
    />
  );
}
